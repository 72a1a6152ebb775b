import 'server-only'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { nanoid } from 'nanoid'
import { env } from '../env'
import { pictureIdOf } from '../media'

export type IncomingFile = { path: string; id: string; bytes: number }

class TooLarge extends Error {}

const hour = 3_600_000

let swept: Promise<string> | undefined

/**
 * Writes what is sent to a file, so that a slow sender holds no memory. Undefined as soon as there
 * is more of it than `limit`; nothing stays of it then.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<IncomingFile | undefined> {
  const path = join(await incomingFolder(), `${nanoid()}.part`)
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform(chunk: Buffer, _, pass) {
      bytes += chunk.length
      hash.update(chunk)
      pass(bytes > limit ? new TooLarge() : null, chunk)
    },
  })
  try {
    await pipeline(
      Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]),
      measured,
      createWriteStream(path, { flags: 'wx' }),
    )
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLarge) return undefined
    throw error
  }
  return { path, id: pictureIdOf(hash.digest('hex')), bytes }
}

/** What an earlier run of the server was in the middle of is of no use to anybody an hour later. */
function incomingFolder(): Promise<string> {
  swept ??= sweep()
  return swept
}

async function sweep(): Promise<string> {
  const folder = join(env().MEDIA_DIR, 'incoming')
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const file = await stat(path).catch(() => undefined)
    if (file && Date.now() - file.mtimeMs > hour) await rm(path, { force: true })
  }
  return folder
}
