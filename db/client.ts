import 'server-only'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient, LibsqlError } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import * as schema from './schema'

export type Database = LibSQLDatabase<typeof schema>
/** Where a query reads: the database, or a transaction with what it has written so far. */
export type Reader = Pick<Database, 'select'>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type DatabaseAddress = { url: string; authToken?: string | undefined }

/** Another program kept the database locked for longer than a write may wait. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError'
}

/** How long a write waits on a lock inside SQLite before it is told SQLITE_BUSY. */
const lockWaitMs = 250
/** How long a write is tried again, on a fresh connection each time, before it gives up. */
const usualDeadlineMs = 10_000

export type Connection = {
  /** For reads: never for writes, which would pass the queue by. */
  readonly db: Database
  /**
   * Runs `work` alone, in one `BEGIN IMMEDIATE` transaction: all of it is kept or none.
   * `work` may run more than once, and must touch nothing but its transaction.
   * @throws DatabaseBusyError when the lock could not be had in time: ten seconds as a rule.
   */
  write<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>
  close(): void
}

/** Opens one database with its reader and its single first-in-first-out writer. */
export function connect(
  address: DatabaseAddress,
  { writeDeadlineMs = usualDeadlineMs } = {},
): Connection {
  const local = address.url.startsWith('file:')
  if (local) makeFolderOf(address.url)
  const open = (): Client =>
    createClient({
      url: address.url,
      ...(address.authToken ? { authToken: address.authToken } : {}),
      ...(local ? { timeout: lockWaitMs } : {}),
    })
  const reader = open()
  let writer = local ? open() : reader
  let tail: Promise<unknown> = Promise.resolve()

  async function attempt<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const deadline = Date.now() + writeDeadlineMs
    for (let tries = 0; ; tries++) {
      try {
        return await drizzle(writer, { schema }).transaction(work)
      } catch (error) {
        if (!isBusy(error)) throw error
        // After one SQLITE_BUSY later transactions on the same connection fail
        // (tursodatabase/libsql-client-ts#352), so it is never used again.
        if (local) {
          writer.close()
          writer = open()
        }
        if (Date.now() > deadline) {
          throw new DatabaseBusyError(
            `Another program has kept ${address.url} locked for ${writeDeadlineMs / 1000} s.`,
            { cause: error },
          )
        }
        await new Promise((resolve) => setTimeout(resolve, Math.min(20 * 2 ** tries, 400)))
      }
    }
  }

  return {
    db: drizzle(reader, { schema }),
    write(work) {
      const result = tail.then(() => attempt(work))
      tail = result.catch(() => undefined)
      return result
    },
    close() {
      writer.close()
      reader.close()
    },
  }
}

/** Finds SQLITE_BUSY through whatever the query builder has wrapped around it. */
function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof LibsqlError && cause.code.startsWith('SQLITE_BUSY')) return true
  }
  return false
}

function makeFolderOf(url: string): void {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length)
  mkdirSync(dirname(path), { recursive: true })
}
