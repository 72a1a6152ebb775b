import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { databaseFile, env } from '@/lib/server/env'
import { refuseWhileServed } from '@/lib/server/owner'
import { listen } from './listen'
import { CommandError } from './run'

/** @throws CommandError, EnvError or OwnedError naming what a server could not start with */
export async function refuseUnusableSettings(): Promise<void> {
  const { HOST, PORT, MEDIA_DIR, DATABASE_URL } = env()
  await refuseWhileServed()
  const probe = createServer()
  await listen(probe, HOST, PORT)
  await new Promise((closed) => probe.close(closed))
  await checkFolder('MEDIA_DIR', MEDIA_DIR, MEDIA_DIR)
  const file = databaseFile()
  if (file) await checkFolder('DATABASE_URL', DATABASE_URL, dirname(file))
  if (file && (await stat(file).catch(() => undefined))?.isDirectory()) {
    throw refusal('DATABASE_URL', DATABASE_URL, 'a file; this is a folder')
  }
  await checkDatabase(DATABASE_URL)
}

async function checkFolder(name: string, given: string, folder: string): Promise<void> {
  try {
    await mkdir(resolve(folder), { recursive: true })
    await access(resolve(folder), constants.R_OK | constants.W_OK)
  } catch {
    throw refusal(name, given, 'a folder that this account can make and write to')
  }
}

async function checkDatabase(given: string): Promise<void> {
  try {
    await connection().db.run(sql`select count(*) from sqlite_master`)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const why = cause instanceof Error ? cause.message : String(cause)
    throw refusal('DATABASE_URL', given, `a database that can be opened (${why})`)
  }
}

function refusal(name: string, given: string, expected: string): CommandError {
  return new CommandError(`${name}: ${JSON.stringify(given)} was given; expected ${expected}.`)
}
