import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { DELETE, GET, PUT } from '@/app/api/v1/vaults/[id]/route'
import { connection } from '@/db/connection'
import { locales } from '@/lib/shared/locales'
import { packContents, unpackContents } from '@/lib/shared/vault/contents'
import { deriveVaultKeys, type VaultKeys } from '@/lib/shared/vault/keys'
import { openVault, sealVault } from '@/lib/shared/vault/sealing'
import { smallestVault, vaultByteLimit } from '@/lib/shared/vault/sizes'
import { bookmark, savedAt } from '../support/bookmarks'
import { useDatabase } from '../support/database'
import { PaperDevice, SharedShelf } from '../support/devices'

useDatabase()

const newId = () => randomBytes(32).toString('base64url')
const sealed = (size = smallestVault) => new Uint8Array(randomBytes(size))

let lastAddress = 0
/** Every test asks from an address of its own: what one asked does not count against the next. */
const newAddress = () => `203.0.113.${lastAddress++}`

type Asked = {
  headers?: Record<string, string>
  body?: Uint8Array<ArrayBuffer> | ReadableStream
  from?: string
}

function ask(method: 'GET' | 'PUT' | 'DELETE', id: string, asked: Asked = {}): Promise<Response> {
  const { headers, body, from = newAddress() } = asked
  const request = new Request(`https://news.example/api/v1/vaults/${encodeURIComponent(id)}`, {
    method,
    headers: { 'x-pena-peer': from, ...headers },
    ...(body && { body, duplex: 'half' }),
  } as RequestInit)
  const context = { params: Promise.resolve({ id }) }
  return { GET, PUT, DELETE }[method](request, context)
}

const begin = { 'if-none-match': '*' }
const after = (version: number) => ({ 'if-match': `"${version}"` })

async function expectFailure(answer: Response, status: number, error: RegExp): Promise<void> {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect((await answer.json()).error).toMatch(error)
}

describe('a vault', () => {
  it('is given back byte by byte, with its version', async () => {
    const [id, bytes] = [newId(), sealed()]
    const put = await ask('PUT', id, { headers: begin, body: bytes })
    expect([put.status, put.headers.get('etag'), await put.json()]).toEqual([
      200,
      '"1"',
      { version: 1 },
    ])
    const got = await ask('GET', id)
    expect(got.status).toBe(200)
    expect(got.headers.get('etag')).toBe('"1"')
    expect(got.headers.get('content-type')).toBe('application/octet-stream')
    expect(got.headers.get('cache-control')).toBe('no-store')
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
  })

  it('is not sent again to who has it', async () => {
    const id = newId()
    await ask('PUT', id, { headers: begin, body: sealed() })
    for (const tag of ['"1"', 'W/"1"']) {
      const same = await ask('GET', id, { headers: { 'if-none-match': tag } })
      expect([same.status, await same.text()]).toEqual([304, ''])
    }
    expect((await ask('GET', id, { headers: { 'if-none-match': '"2"' } })).status).toBe(200)
  })

  it('is not there before it was begun', async () => {
    await expectFailure(await ask('GET', newId()), 404, /no such vault/)
    await expectFailure(await ask('DELETE', newId()), 404, /no such vault/)
    const put = await ask('PUT', newId(), { headers: after(1), body: sealed() })
    await expectFailure(put, 412, /not what this write is based on/)
  })

  it('is written one version after another, and never over one that was not seen', async () => {
    const id = newId()
    await ask('PUT', id, { headers: begin, body: sealed() })
    expect((await ask('PUT', id, { headers: after(1), body: sealed() })).headers.get('etag')).toBe(
      '"2"',
    )
    for (const headers of [after(1), after(3), begin]) {
      await expectFailure(await ask('PUT', id, { headers, body: sealed() }), 412, /Get it, merge/)
    }
  })

  it('is written once when the same write comes again after a lost answer', async () => {
    const [id, first, second] = [newId(), sealed(), sealed()]
    for (let again = 0; again < 3; again++) {
      const put = await ask('PUT', id, { headers: begin, body: first })
      expect([put.status, put.headers.get('etag')]).toEqual([200, '"1"'])
    }
    for (let again = 0; again < 3; again++) {
      const put = await ask('PUT', id, { headers: after(1), body: second })
      expect([put.status, put.headers.get('etag')]).toEqual([200, '"2"'])
    }
  })

  it('is won by one of two devices that write at once', async () => {
    const id = newId()
    await ask('PUT', id, { headers: begin, body: sealed() })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('PUT', id, { headers: after(1), body: sealed() })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412, 412])
  })

  it('leaves nothing but the fact when it is erased, and is never begun again', async () => {
    const [id, bytes] = [newId(), sealed()]
    await ask('PUT', id, { headers: begin, body: bytes })
    for (let again = 0; again < 2; again++) {
      expect((await ask('DELETE', id)).status).toBe(204)
    }
    await expectFailure(await ask('GET', id), 410, /erased/)
    for (const headers of [begin, after(1), after(0)]) {
      await expectFailure(await ask('PUT', id, { headers, body: bytes }), 410, /erased/)
    }
    const [row] = await rows()
    expect(row?.sealed).toBeNull()
  })
})

describe('what is refused', () => {
  it('a write that does not say what it is based on', async () => {
    const given: Record<string, string>[] = [
      {},
      { ...begin, ...after(1) },
      { 'if-match': '*' },
      { 'if-match': '1' },
    ]
    for (const headers of given) {
      const put = await ask('PUT', newId(), { headers, body: sealed() })
      await expectFailure(put, 428, /If-Match/)
    }
  })

  it('an id that is none', async () => {
    const hostile = [
      '',
      'a',
      '../../etc/passwd',
      "' or 1=1 --",
      `${newId()}=`,
      newId().slice(1),
      `${newId()}a`,
      '\u0000'.repeat(43),
      '٣'.repeat(43),
      'a'.repeat(100_000),
    ]
    for (const id of hostile) {
      await expectFailure(await ask('GET', id), 400, /43 characters/)
      const put = await ask('PUT', id, { headers: begin, body: sealed() })
      await expectFailure(put, 400, /43 characters/)
      await expectFailure(await ask('DELETE', id), 400, /43 characters/)
    }
    expect(await rows()).toEqual([])
  })

  it('anything that is not padded as vaults are', async () => {
    for (const size of [1, 2048, 4095, 4097, 5000]) {
      const put = await ask('PUT', newId(), { headers: begin, body: sealed(size) })
      await expectFailure(put, 400, /power of two/)
    }
    await expectFailure(await ask('PUT', newId(), { headers: begin }), 400, /power of two/)
    const largest = await ask('PUT', newId(), { headers: begin, body: sealed(vaultByteLimit) })
    expect(largest.status).toBe(200)
  })

  it('more than the limit, by its announced length and while it comes', async () => {
    const tooMuch = sealed(vaultByteLimit * 2)
    await expectFailure(await ask('PUT', newId(), { headers: begin, body: tooMuch }), 413, /262144/)
    const announced = { ...begin, 'content-length': String(vaultByteLimit + 1) }
    const put = await ask('PUT', newId(), { headers: announced, body: sealed() })
    await expectFailure(put, 413, /262144/)

    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 64 * 1024
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    await expectFailure(await ask('PUT', newId(), { headers: begin, body: endless }), 413, /262144/)
    expect(sent).toBeLessThan(vaultByteLimit * 2)
  })

  it('too many requests for one vault, whoever asks', async () => {
    const id = newId()
    const statuses: number[] = []
    for (let count = 0; count < 121; count++) statuses.push((await ask('GET', id)).status)
    expect(statuses.slice(0, 120)).toEqual(Array(120).fill(404))
    const answer = await ask('GET', id)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    await expectFailure(answer, 429, /Try again in \d+ seconds/)
    expect((await ask('GET', newId())).status, 'other vaults are not concerned').toBe(404)
  })

  it('too many requests from one address, whatever it asks for', async () => {
    const from = newAddress()
    for (let count = 0; count < 600; count++) await ask('GET', newId(), { from })
    await expectFailure(await ask('GET', newId(), { from }), 429, /Too many requests/)
    expect((await ask('GET', newId())).status, 'other addresses are not concerned').toBe(404)
  })

  it('more new vaults in an hour than one address needs', async () => {
    const from = newAddress()
    for (let count = 0; count < 30; count++) {
      expect((await ask('PUT', newId(), { headers: begin, body: sealed(), from })).status).toBe(200)
    }
    const put = await ask('PUT', newId(), { headers: begin, body: sealed(), from })
    await expectFailure(put, 429, /Too many requests/)
  })
})

it('a dump of what the server keeps tells nothing of what is in it', async () => {
  const keys = await deriveVaultKeys(new Uint8Array(randomBytes(16)))
  const device = new PaperDevice(new SharedShelf())
  for (const articleId of ['hutan-bakau', 'garam-rakyat']) {
    device.save(articleId, savedAt)
    device.read(articleId, 'paragraph-s7', savedAt)
  }
  device.appearance = { theme: 'dark' }
  device.sync(savedAt)
  const bytes = await sealVault(keys, packContents(device.base))
  await ask('PUT', keys.id, { headers: begin, body: bytes })

  const dump = await dumped()
  for (const told of [
    keys.id,
    'hutan',
    'bakau',
    'garam',
    'Kabar',
    'News',
    'paragraph-s7',
    '"dark"',
    'savedAt',
    'articleId',
    String(savedAt),
    String(savedAt).slice(0, 8),
    new Date(savedAt).toISOString().slice(0, 10),
  ]) {
    expect(dump.includes(Buffer.from(told)), told).toBe(false)
  }
  const clock = Buffer.alloc(8)
  clock.writeDoubleBE(savedAt)
  expect(dump.includes(clock), 'the time as a number').toBe(false)
  expect(dump.includes(clock.reverse()), 'the time as a number').toBe(false)
  expect(await savedIn(keys)).toEqual(['garam-rakyat', 'hutan-bakau'])
})

it('two vaults of one size cannot be told apart by how much is in them', async () => {
  const sizes = await Promise.all(
    [1, 20].map(async (count) => {
      const keys = await deriveVaultKeys(new Uint8Array(randomBytes(16)))
      const device = new PaperDevice(new SharedShelf())
      for (let index = 0; index < count; index++) device.save(`kabar-${index}`, savedAt)
      device.sync(savedAt)
      return (await sealVault(keys, packContents(device.base))).length
    }),
  )
  expect(sizes).toEqual([smallestVault, smallestVault])
})

it('fifteen hundred bookmarks fit into a vault', async () => {
  const keys = await deriveVaultKeys(new Uint8Array(randomBytes(16)))
  const device = new PaperDevice(new SharedShelf())
  for (let index = 0; index < 1500; index++) {
    const [id, headlines] = [newId().slice(0, 12), [newHeadline(), newHeadline()]]
    const editions = locales.map((locale, at) => {
      const headline = headlines[at] ?? ''
      return { locale, headline, slug: headline.replaceAll(' ', '-') }
    })
    device.bookmarks.set(id, bookmark(id, { savedAt: savedAt + index * 7919, editions }))
  }
  device.sync(savedAt)
  const bytes = await sealVault(keys, packContents(device.base))
  expect(bytes.length).toBeLessThanOrEqual(vaultByteLimit)
})

/** Nine words out of three thousand, so that it packs no better than real ones. */
function newHeadline(): string {
  const words = Array.from(randomBytes(18), (byte) => byte)
  return Array.from({ length: 9 }, (_, at) => {
    const number = (words[at * 2] ?? 0) * 12 + ((words[at * 2 + 1] ?? 0) % 12)
    return `${(number * 7919).toString(36)}kan`
  }).join(' ')
}

type Row = { id_hash: string; sealed: ArrayBuffer | null; version: number; month: string }

const rows = () => connection().db.all<Row>(sql`select * from vaults`)

/** Every byte of the table. */
async function dumped(): Promise<Buffer> {
  const parts = (await rows()).map(({ id_hash, sealed: bytes, version, month }) =>
    Buffer.concat([
      Buffer.from(`${id_hash} ${version} ${month} `),
      Buffer.from(bytes ?? new ArrayBuffer(0)),
    ]),
  )
  expect(parts).toHaveLength(1)
  return Buffer.concat(parts)
}

/** What another device with the same code finds. */
async function savedIn(keys: VaultKeys): Promise<string[]> {
  const answer = await ask('GET', keys.id)
  const shelf = new SharedShelf()
  const packed = await openVault(keys, new Uint8Array(await answer.arrayBuffer()))
  shelf.contents = unpackContents(packed)
  const device = new PaperDevice(shelf)
  device.sync(savedAt)
  return device.saved
}
