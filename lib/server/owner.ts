import 'server-only'
import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { databaseFile, env } from './env'

/**
 * One process owns a database file (docs/architecture.md, "libSQL"). While a server runs, a file
 * beside the database says where it is and holds the word by which commands on this machine may
 * hand it their work instead of opening the file themselves.
 */
export type Owner = { pid: number; url: string; secret: string }

/** A server has the database open, so this command must not. */
export class OwnedError extends Error {
  override name = 'CommandError'
}

/** Takes ownership for the server at `url`. @throws OwnedError when another server has the file */
export async function takeOwnership(url: string): Promise<Owner | undefined> {
  const path = ownerPath()
  if (!path) return undefined
  await refuseWhileServed()
  const owner: Owner = { pid: process.pid, url, secret: randomBytes(32).toString('base64url') }
  // Only the account that runs the server may read the secret.
  await writeFile(path, JSON.stringify(owner), { mode: 0o600 })
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
  const owner = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Owner,
    () => undefined,
  )
  return owner && isRunning(owner.pid) ? owner : undefined
}

/** @throws OwnedError when a server has the database open */
export async function refuseWhileServed(): Promise<void> {
  const owner = await findOwner()
  if (!owner || owner.pid === process.pid) return
  throw new OwnedError(
    `${env().DATABASE_URL} is in use by the server at ${owner.url} (process ${owner.pid}). Stop that server first.`,
  )
}

declare global {
  var penaOwner: Owner | undefined
}

function ownerPath(): string | undefined {
  const file = databaseFile()
  return file && `${file}.owner.json`
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
