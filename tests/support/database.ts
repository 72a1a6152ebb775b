import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { connect } from '@/db/client'
import { savePublication } from '@/db/queries/setup'
import { samplePublication } from '@/db/seed/publication'
import { connectToEmptyServer } from './server-database'

/** When set, the suite runs against this database server and not against files. */
const server = process.env.TEST_DATABASE_URL

type Kept = {
  /** A database for each test, or one for all the tests of the file. */
  each?: 'test' | 'file'
  /** Without its publication and sections. */
  empty?: boolean
}

/** Gives this process a migrated database of its own, for as long as a test or a file runs. */
export function useDatabase({ each = 'test', empty = false }: Kept = {}): void {
  const [before, after] = each === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll]
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pena-test-'))
    globalThis.penaConnection = server
      ? await connectToEmptyServer(server)
      : connect({ url: `file:${await copyDatabase(folder)}` })
    if (!empty) await savePublication(samplePublication)
  })
  after(async () => {
    globalThis.penaConnection?.close()
    globalThis.penaConnection = undefined
    await rm(folder, { recursive: true, force: true })
  })
}

/** A folder that lasts as long as the test, with a migrated database in it. */
export function useDatabaseFile(): { readonly folder: string; readonly path: string } {
  const file = { folder: '', path: '' }
  needsLocalFile()
  beforeEach(async () => {
    file.folder = await mkdtemp(join(tmpdir(), 'pena-test-'))
    file.path = await copyDatabase(file.folder)
  })
  afterEach(async () => {
    globalThis.penaConnection?.close()
    globalThis.penaConnection = undefined
    await rm(file.folder, { recursive: true, force: true })
  })
  return file
}

/** Skips the tests that look into the database's file, where there is none. */
function needsLocalFile(): void {
  beforeEach(({ skip }) => {
    skip(server !== undefined, 'needs a database file, and TEST_DATABASE_URL names a server')
  })
}

async function copyDatabase(folder: string): Promise<string> {
  const path = join(folder, 'pena.db')
  await copyFile(inject('baseDatabase'), path)
  return path
}
