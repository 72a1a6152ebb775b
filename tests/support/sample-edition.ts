import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, scriptArgs, scriptEnv } from '../../scripts/steps.mjs'

export type SampleEdition = {
  /** A seeded database file, to copy and never to open. */
  database: string
  /** Its pictures; servers only read them. */
  media: string
}

const mediaSources = ['lib/server/media.ts', 'lib/shared/article/picture.ts']
const editionSources = [
  'db',
  'lib/server/ingest',
  'lib/shared/wire',
  'lib/shared/article',
  'lib/shared/edition',
  'lib/shared/search',
]

/** The sample edition, seeded once for as long as what it is made of stays the same. */
export async function sampleEdition(): Promise<SampleEdition> {
  const media = join(tmpdir(), `pena-e2e-media-${hashOf(mediaSources)}`)
  const folder = join(tmpdir(), `pena-e2e-${hashOf([...mediaSources, ...editionSources])}`)
  const database = join(folder, 'pena.db')
  if (!existsSync(database)) {
    const unfinished = await mkdtemp(`${folder}-`)
    const env = { DATABASE_URL: `file:${join(unfinished, 'pena.db')}`, MEDIA_DIR: media }
    await runScript('scripts/db-seed.ts', [], env)
    // Another run may have been faster.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
  }
  return { database, media }
}

/** Runs one of this project's scripts to its end. @throws with all that it said when it fails */
export async function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...scriptArgs(script), ...args],
    { cwd: root, env: { ...process.env, ...scriptEnv, ...env } },
  )
  return stdout + stderr
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((one) => filesOf(join(root, one)))) {
    hash.update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
