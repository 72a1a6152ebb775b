import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { databaseFile, env } from './env'

/**
 * One process owns a database file (docs/architecture.md, "libSQL"). While a server runs, a file
 * beside the database says where it is and holds the word by which commands on this machine may
 * hand it their work instead of opening the file themselves.
 */
export type Owner = {
  pid: number
  url: string
  secret: string
  /** When it took the database, in milliseconds since 1970. */
  since: number
}

/** How long a server may take from having the database to answering. */
const startMs = 15_000

/** A server has the database open, so this command must not. */
export class OwnedError extends Error {
  override name = 'CommandError'
}

/**
 * Takes ownership for the server at `url`. A database server has many owners, each of which knows
 * its own word alone. @throws OwnedError when another server has the file
 */
export async function takeOwnership(url: string): Promise<Owner> {
  const path = ownerPath()
  const secret = randomBytes(32).toString('base64url')
  const owner: Owner = { pid: process.pid, url, secret, since: Date.now() }
  if (!path) {
    globalThis.penaOwner = owner
    return owner
  }
  await refuseWhileServed()
  await mkdir(dirname(path), { recursive: true })
  // Only the account that runs the server may read the secret: a new file, since one that a dead
  // server left keeps its mode.
  await rm(path, { force: true })
  await writeFile(path, JSON.stringify(owner), { mode: 0o600, flag: 'wx' })
  globalThis.penaOwner = owner
  return owner
}

export async function releaseOwnership(): Promise<void> {
  const path = ownerPath()
  if (path && (await findOwner())?.pid === process.pid) await rm(path, { force: true })
}

/** The server that has the database open, or undefined when there is none. */
export async function findOwner(): Promise<Owner | undefined> {
  const path = ownerPath()
  if (!path) return undefined
  // A file that a crash cut short names no server.
  const owner = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as Owner)
    .catch(() => undefined)
  return owner && isRunning(owner.pid) && (await answers(owner)) ? owner : undefined
}

/** @throws OwnedError when a server has the database open */
export async function refuseWhileServed(): Promise<void> {
  const owner = await findOwner()
  if (!owner || owner.pid === process.pid) return
  throw new OwnedError(
    `${env().DATABASE_URL} is in use by the server at ${owner.url} (process ${owner.pid}). Stop that server first.`,
  )
}

/** Whether a request knows the word of this process, as commands beside it do. */
export function isOwner(requestHeaders: Headers): boolean {
  const authorization = requestHeaders.get('authorization')
  const secret = globalThis.penaOwner?.secret
  if (!secret || !authorization) return false
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Bearer ${secret}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

declare global {
  var penaOwner: Owner | undefined
}

function ownerPath(): string | undefined {
  const file = databaseFile()
  return file && `${file}.owner.json`
}

/** A process number is given again after a crash: the server itself must answer, or be starting. */
async function answers({ pid, url, since }: Owner): Promise<boolean> {
  if (pid === process.pid || Date.now() - since < startMs) return true
  const probe = fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) })
  return probe.then(
    () => true,
    (error: Error) => error.name === 'TimeoutError',
  )
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
