import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDatabaseFile } from '../support/database'

const file = useDatabaseFile()
const url = 'http://127.0.0.1:3000'

/** The settings are read once a process: each test is a process of its own. */
async function freshOwner(databasePath = file.path) {
  vi.stubEnv('DATABASE_URL', `file:${databasePath}`)
  vi.resetModules()
  return import('@/lib/server/owner')
}

/** Says that a process with this number has the database. */
async function ownedBy(pid: number, since = Date.now()) {
  const owner = { pid, url: 'http://127.0.0.1:4000', secret: 'word', since }
  await writeFile(ownerFile(), JSON.stringify(owner))
}

const ownerFile = () => `${file.path}.owner.json`
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('a database file', () => {
  let other: ReturnType<typeof spawn>
  beforeEach(() => {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    const gone = other.exitCode === null && other.signalCode === null && once(other, 'exit')
    other.kill()
    await gone
  })

  async function deadPid(): Promise<number> {
    const gone = once(other, 'exit')
    other.kill()
    await gone
    return other.pid ?? 0
  }

  it('has one server, which says where it is and can be found', async () => {
    const { findOwner, takeOwnership } = await freshOwner()
    expect(await findOwner()).toBeUndefined()
    const owner = await takeOwnership(url)
    expect(owner).toMatchObject({ pid: process.pid, url })
    expect(await findOwner()).toEqual(owner)
  })

  it('is free when the number of a dead server was given to another program', async () => {
    const { findOwner } = await freshOwner()
    await ownedBy(other.pid ?? 0, Date.now() - 60_000)
    expect(await findOwner()).toBeUndefined()
  })

  it('tells its word to nobody but the account of the server', async () => {
    const { takeOwnership } = await freshOwner()
    const owner = await takeOwnership(url)
    expect(owner?.secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await modeOf(ownerFile())).toBe('600')
  })

  it('tells its word to nobody else even where an earlier file was open to all', async () => {
    await ownedBy(await deadPid())
    await chmod(ownerFile(), 0o644)
    const { takeOwnership } = await freshOwner()
    await takeOwnership(url)
    expect(await modeOf(ownerFile())).toBe('600')
  })

  it('refuses a second server, and says which one has it', async () => {
    await ownedBy(other.pid ?? 0)
    const { takeOwnership, refuseWhileServed } = await freshOwner()
    const refusal = `in use by the server at http://127.0.0.1:4000 (process ${other.pid})`
    await expect(takeOwnership(url)).rejects.toThrow(refusal)
    await expect(refuseWhileServed()).rejects.toThrow(refusal)
    expect(JSON.parse(await readFile(ownerFile(), 'utf8'))).toMatchObject({ pid: other.pid })
  })

  it('is free again when its server has died', async () => {
    await ownedBy(await deadPid())
    const { findOwner, takeOwnership } = await freshOwner()
    expect(await findOwner()).toBeUndefined()
    await takeOwnership(url)
    expect(await findOwner()).toMatchObject({ pid: process.pid })
  })

  it.each(['', '{"pid":', 'null', '[]', '{}'])(
    'is free when what its server left cannot be read: %j',
    async (left) => {
      await writeFile(ownerFile(), left)
      const { findOwner, takeOwnership } = await freshOwner()
      expect(await findOwner()).toBeUndefined()
      await takeOwnership(url)
      expect(await findOwner()).toMatchObject({ pid: process.pid })
    },
  )

  it('is given up when its server stops, and by nobody else', async () => {
    await ownedBy(other.pid ?? 0)
    const { findOwner, releaseOwnership, takeOwnership } = await freshOwner()
    await releaseOwnership()
    expect(await findOwner()).toMatchObject({ pid: other.pid })
    await deadPid()
    await takeOwnership(url)
    await releaseOwnership()
    expect(await findOwner()).toBeUndefined()
  })

  it('can be taken where not even its folder is there yet', async () => {
    const { findOwner, takeOwnership } = await freshOwner(join(file.folder, 'new', 'pena.db'))
    await takeOwnership(url)
    expect(await findOwner()).toMatchObject({ url })
  })
})

it('a database server has no owner file', async () => {
  vi.stubEnv('DATABASE_URL', 'libsql://db.example')
  vi.resetModules()
  const { findOwner, takeOwnership } = await import('@/lib/server/owner')
  expect(await takeOwnership(url)).toMatchObject({ url })
  expect(await findOwner()).toBeUndefined()
  vi.unstubAllEnvs()
})
