import { readdirSync, readlinkSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterEach, expect, it, vi } from 'vitest'
import { type Connection, connect } from '@/db/client'
import { useDatabaseFile } from '../support/database'

const opened = vi.hoisted(() => ({ clients: 0 }))

// The real client, and a count of how often one was made.
vi.mock('@libsql/client', async (importOriginal) => {
  const real = await importOriginal<typeof import('@libsql/client')>()
  const createClient: typeof real.createClient = (config) => {
    opened.clients += 1
    return real.createClient(config)
  }
  return { ...real, createClient }
})

const file = useDatabaseFile()
afterEach(() => vi.unstubAllEnvs())

async function settings(connection: Connection) {
  const [reads, writes] = await Promise.all([
    Promise.all(pragmas.map((pragma) => connection.db.get<object>(pragma))),
    connection.write((tx) => Promise.all(pragmas.map((pragma) => tx.get<object>(pragma)))),
  ])
  return [reads, writes].map((rows) => Object.assign({}, ...rows))
}

const pragmas = [sql`PRAGMA foreign_keys`, sql`PRAGMA synchronous`, sql`PRAGMA journal_mode`]
const safe = { foreign_keys: 1, synchronous: 2, journal_mode: 'wal' }

it('readers and the writer keep foreign keys, write through to the disk, and do not block each other', async () => {
  const connection = connect({ url: `file:${file.path}` })
  globalThis.penaConnection = connection
  expect(await settings(connection)).toEqual([safe, safe])
  await connection.write((tx) => tx.run(sql`delete from topics`))
  expect(await settings(connection)).toEqual([safe, safe])
})

it('a row that points nowhere is refused', async () => {
  const connection = connect({ url: `file:${file.path}` })
  globalThis.penaConnection = connection
  const orphan = sql`insert into topic_texts values ('none', 'id', 'a', 'a', 'a')`
  await expect(connection.write((tx) => tx.run(orphan))).rejects.toThrow()
})

it('one process opens the database once, however often its code is loaded', async () => {
  vi.stubEnv('DATABASE_URL', `file:${file.path}`)
  opened.clients = 0
  const first = await import('@/db/connection')
  vi.resetModules()
  const second = await import('@/db/connection')
  expect(second.connection).not.toBe(first.connection)
  expect(first.connection()).toBe(second.connection())
  // One for reading and one for writing.
  expect(opened.clients).toBe(2)
  for (let count = 0; count < 20; count++) {
    await second.connection().write((tx) => tx.run(sql`delete from topics`))
    await first.connection().db.run(sql`select 1`)
  }
  expect(opened.clients).toBe(2)
  if (process.platform === 'linux') expect(openFiles(file.path)).toBe(2)
})

/** How often this process has the file open, by what the operating system says. */
function openFiles(path: string): number {
  const descriptors = readdirSync('/proc/self/fd')
  return descriptors.filter((descriptor) => targetOf(descriptor) === path).length
}

function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`)
  } catch {
    return ''
  }
}
