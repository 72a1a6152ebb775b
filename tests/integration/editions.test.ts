import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { GET as getBodies } from '@/app/api/v1/bodies/route'
import { GET as getManifest } from '@/app/api/v1/editions/[locales]/route'
import { saveArticleFacts } from '@/db/queries/article-facts'
import { getArticle } from '@/db/queries/articles'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import type { EditionManifest } from '@/lib/shared/api/edition'
import { toArticle } from '@/lib/shared/edition/article-document'
import { canonicalJson } from '@/lib/shared/edition/canonical'
import { contentHash } from '@/lib/shared/edition/hash'
import { decodeManifest } from '@/lib/shared/edition/manifest-columns'
import { decodePack, type Packed } from '@/lib/shared/edition/pack'
import { applyPatch } from '@/lib/shared/edition/patch'
import type { Locale } from '@/lib/shared/locales'
import { minute, noon, paragraphs, publishedArticle, textOf } from '../support/articles'
import { addChanges } from '../support/change-log'
import { useDatabase } from '../support/database'

useDatabase()

const site = 'http://pena.test'

async function askManifest(path: string, headers: Record<string, string> = {}) {
  const [locales = ''] = path.split('?')
  const request = new Request(`${site}/api/v1/editions/${path}`, { headers })
  return getManifest(request, { params: Promise.resolve({ locales }) })
}

async function manifest(path: string): Promise<EditionManifest> {
  const answer = await askManifest(path)
  expect(answer.status).toBe(200)
  return decodeManifest(await answer.json())
}

function askBodies(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return getBodies(new Request(`${site}/api/v1/bodies?${query}`, { headers }))
}

/** The one document of an answer, in a language, or the patch that leads to it. */
async function packed(query: string, locale: Locale = 'id', section = 'dunia'): Promise<Packed> {
  const text = await (await askBodies(query)).text()
  const [item] = decodePack(text, [{ articleId: 'a', locale, section }])
  if (!item) throw new Error('nothing in the pack')
  return item
}

async function documentAt(query: string, locale?: Locale, section?: string) {
  const item = await packed(query, locale, section)
  if (!('document' in item)) throw new Error('a patch in the place of a document')
  return item.document
}

const a = { articleId: 'a', id: { slug: 'kabar', body: ['Satu.', 'Dua.', 'Tiga.'] } }
const indonesian = { articleId: 'a', locale: 'id' } as const
const english = { articleId: 'a', locale: 'en' } as const

function corrected(texts: readonly string[]) {
  return publishEdition(indonesian, { kind: 'corrected', note: 'Keliru.' }, noon + minute, {
    ...textOf(a, 'id'),
    body: paragraphs(texts, 'id'),
  })
}

describe('an edition', () => {
  it('of one language begins with its newest articles and the cursor of the log', async () => {
    await publishedArticle(a)
    await publishedArticle({ articleId: 'b', id: false, at: noon + minute })
    const { cursor, changed } = await manifest('id?newest=100')
    expect(cursor).toBeGreaterThan(0)
    expect(changed).toMatchObject([{ id: 'a', section: 'dunia', listedAt: noon }])
    const both = await manifest('all?newest=100')
    expect(both.changed?.map(({ id, locale }) => `${id} ${locale}`).sort()).toEqual([
      'a en',
      'a id',
      'b en',
    ])
  })

  it('has nothing to say, in few bytes, to who is up to date', async () => {
    await publishedArticle(a)
    const { cursor, mark } = await manifest('id?newest=0')
    const answer = await askManifest(`id?since=${cursor}.${mark}`)
    expect(await answer.text()).toBe(`{"cursor":${cursor},"mark":"${mark}"}`)
  })

  it('has documents whose hash is the hash of their content, and that make the page again', async () => {
    await publishedArticle(a)
    const { changed = [] } = await manifest('id?newest=100')
    const document = await documentAt(`h=${changed[0]?.hash}`)
    const content = canonicalJson(document)
    expect(await contentHash(content)).toBe(changed[0]?.hash)
    expect(Buffer.byteLength(content)).toBe(changed[0]?.bytes)
    const online = await getArticle({ locale: 'id', slug: 'kabar' })
    if (online?.state !== 'published') throw new Error('not public')
    const { article } = online
    const sections = article.section ? [article.section] : []
    const kept = toArticle(document, sections, article.twin)
    expect(kept).toEqual(article)
  })

  it('tells of a correction by the difference to what a device has', async () => {
    await publishedArticle(a)
    const before = await manifest('id?newest=100')
    await corrected(['Satu.', 'Dua, yang benar.', 'Tiga.'])
    const after = await manifest(`id?since=${before.cursor}`)
    const [entry] = after.changed ?? []
    expect(entry).toMatchObject({ id: 'a', base: before.changed?.[0]?.hash, corrected: true })
    const old = await documentAt(`h=${entry?.base}`)
    const item = await packed(`h=${entry?.hash}~${entry?.base}`)
    if (!('patch' in item)) throw new Error('a document in the place of a patch')
    expect(item.patch.body).toEqual([0, 'Dua, yang benar.', 2])
    const renewed = applyPatch(old, item.patch)
    expect(await contentHash(canonicalJson(renewed))).toBe(entry?.hash)
  })

  it('tells why something is gone, and gives its words to nobody any more', async () => {
    await publishedArticle(a)
    const before = await manifest('id?newest=100')
    await withdrawEdition(indonesian, 'Tidak benar.', noon + minute)
    const after = await manifest(`id?since=${before.cursor}`)
    expect(after.changed).toBeUndefined()
    expect(after.gone).toEqual([
      {
        id: 'a',
        locale: 'id',
        slug: 'kabar',
        headline: 'Kabar a (id)',
        reason: 'Tidak benar.',
        at: noon + minute,
      },
    ])
    const answer = await askBodies(`h=${before.changed?.[0]?.hash}`)
    expect(answer.status).toBe(410)
    expect(await answer.text()).not.toContain('Satu')
    expect((await manifest('id?newest=100')).changed).toBeUndefined()
  })

  it('tells what is gone of the other language too, whose articles its lists name, and no more', async () => {
    await publishedArticle(a)
    await publishedArticle({ articleId: 'b', en: false, at: noon + minute })
    const { cursor } = await manifest('en?newest=0')
    await corrected(['Satu.', 'Dua.', 'Tiga, yang benar.'])
    await withdrawEdition({ articleId: 'b', locale: 'id' }, 'Tidak benar.', noon + minute)
    const after = await manifest(`en?since=${cursor}`)
    expect(after.gone).toMatchObject([{ id: 'b', locale: 'id', reason: 'Tidak benar.' }])
    expect(after.changed).toBeUndefined()
  })

  it('tells of an article that came and went before the device asked by its end alone', async () => {
    await publishedArticle({ articleId: 'b' })
    const { cursor } = await manifest('id?newest=0')
    await publishedArticle(a)
    await withdrawEdition(indonesian, 'Tidak benar.', noon + minute)
    const after = await manifest(`id?since=${cursor}`)
    expect(after.changed).toBeUndefined()
    expect(after.gone).toHaveLength(1)
    const how = { kind: 'published' } as const
    await publishEdition(indonesian, how, noon + 2 * minute)
    const again = await manifest(`id?since=${after.cursor}`)
    expect(again.changed).toMatchObject([{ id: 'a' }])
    expect(again.changed?.[0]?.base).toBeUndefined()
  })

  it('tells of a translation that its source has left behind, and of a changed section', async () => {
    await publishedArticle(a)
    const before = await manifest('en?newest=100')
    await corrected(['Satu.', 'Lain.', 'Tiga.'])
    const stale = await manifest(`en?since=${before.cursor}`)
    const [first] = stale.changed ?? []
    const { stale: anchors } = await documentAt(`h=${first?.hash}`, 'en')
    expect(anchors).toEqual(['s2'])
    await saveArticleFacts('a', { sectionId: 'ekonomi' })
    const moved = await manifest(`en?since=${stale.cursor}`)
    expect(moved.changed).toMatchObject([{ id: 'a', section: 'ekonomi' }])
    await withdrawEdition(english, 'Keliru.', noon + minute)
    expect((await manifest(`id?since=${moved.cursor}`)).changed).toBeUndefined()
  })

  it('goes on after a cut with exactly what is missing', async () => {
    await publishedArticle({ ...a, id: { ...a.id, body: ['Satu “é” 日本.', 'Dua.'] } })
    const { changed = [] } = await manifest('id?newest=100')
    const question = `h=${changed[0]?.hash}`
    const whole = Buffer.from(await (await askBodies(question)).arrayBuffer())
    for (const from of [1, 17, 18, 19, 40, whole.length - 1, whole.length, whole.length + 5]) {
      const rest = Buffer.from(await (await askBodies(`${question}&from=${from}`)).arrayBuffer())
      expect(rest).toEqual(whole.subarray(from))
    }
  })

  it('is asked for again in a few bytes by a cache that has it, in any compression', async () => {
    await publishedArticle(a)
    const first = await askManifest('id?newest=100')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const same = await askManifest('id?newest=100', { 'if-none-match': `"other", ${etag}` })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect(same.headers.get('etag')).toBe(etag)
    const zipped = await askManifest('id?newest=100', { 'accept-encoding': 'br' })
    expect(zipped.headers.get('etag')).toBe(etag)
    await withdrawEdition(indonesian, 'Tidak benar.', noon + minute)
    const after = await askManifest('id?newest=100', { 'if-none-match': etag })
    expect(after.status).toBe(200)
    const bodies = await askBodies(`h=${(await manifest('en?newest=100')).changed?.[0]?.hash}`)
    expect(bodies.headers.get('cache-control')).toContain('immutable')
  })

  it('is compressed for who takes it, and says its exact length before it is sent', async () => {
    await publishedArticle({ ...a, id: { ...a.id, body: ['Satu kalimat. '.repeat(50)] } })
    const { changed = [] } = await manifest('id?newest=100')
    const question = `h=${changed[0]?.hash}`
    const plain = await askBodies(question)
    const brotli = await askBodies(question, { 'accept-encoding': 'gzip, br' })
    const bytes = Buffer.from(await brotli.arrayBuffer())
    expect(brotli.headers.get('content-encoding')).toBe('br')
    expect(brotli.headers.get('content-length')).toBe(String(bytes.length))
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text())
    const gzip = await askBodies(question, { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
  })
})

describe('a cursor that the log has passed too far', () => {
  it('is told to begin anew, by how many texts changed or by how long the log has become', async () => {
    await publishedArticle(a)
    const { cursor } = await manifest('id?newest=0')
    const statusSince = async (since: number) => (await askManifest(`id?since=${since}`)).status
    await addChanges(1000, 1000)
    expect(await statusSince(cursor)).toBe(200)
    await addChanges(9000, 1000)
    expect(await statusSince(cursor)).toBe(200)
    await addChanges(1, 1)
    expect(await statusSince(cursor)).toBe(410)
    expect(await statusSince(cursor + 10)).toBe(200)
    await addChanges(1001, 1001)
    expect(await statusSince(cursor + 10_001)).toBe(410)
    const answer = await askManifest(`id?since=${cursor}`)
    expect(answer.status).toBe(410)
    const told = await answer.json()
    expect(told).toEqual({ error: expect.stringContaining('newest'), cursor: cursor + 11_002 })
  })
})

describe('a cursor with the mark of what stands there', () => {
  it('is answered as one without, which devices of before marks send', async () => {
    await publishedArticle(a)
    const { cursor, mark } = await manifest('id?newest=0')
    await corrected(['Satu.', 'Lain.', 'Tiga.'])
    const after = await manifest(`id?since=${cursor}.${mark}`)
    expect(after.changed).toHaveLength(1)
    expect(after).toEqual(await manifest(`id?since=${cursor}`))
    expect(after.mark).not.toBe(mark)
  })

  it('of another log is told to begin anew, wherever this one has come to', async () => {
    await publishedArticle(a)
    const { cursor } = await manifest('id?newest=0')
    for (let more = 0; more < 2; more++) {
      const answer = await askManifest(`id?since=${cursor}.AAAAAA`)
      expect(answer.status).toBe(410)
      expect((await answer.json()).error).toMatch(/another log.*newest/)
      await corrected(['Satu.', `Lain ${more}.`, 'Tiga.'])
    }
  })
})

describe('a question that cannot be answered', () => {
  it.each([
    ['id?since=-1', 400],
    ['id?since=abc', 400],
    ['id?since=', 400],
    ['id?since=1e3', 400],
    ['id?since=1.', 400],
    ['id?since=1.abcdefg', 400],
    ['id?since=999999', 400],
    ['id?since=99999999999999999999', 400],
    ['id?since=1&newest=100', 400],
    ['id', 400],
    ['id?newest=7', 400],
    ['id?newest=100&pictures=huge', 400],
    ['fr?newest=100', 400],
    ['../../etc?newest=100', 400],
  ])('%s is refused with what is expected', async (path, status) => {
    const answer = await askManifest(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { error } = await answer.json()
    expect(error.length).toBeGreaterThan(10)
    expect(error).not.toMatch(/at .*\.ts/)
  })

  it.each([
    ['h=', 400],
    ['h=short', 400],
    ['', 400],
    [`h=${Array.from({ length: 101 }, (_, at) => String(at).padStart(12, 'A')).join(',')}`, 400],
    ['h=AAAAAAAAAAAA&from=-1', 400],
    ["h=AAAAAAAAAAA'", 400],
    ['h=AAAAAAAAAAAA~', 400],
    ['h=AAAAAAAAAAAA,AAAAAAAAAAAA', 400],
    ['h=AAAAAAAAAAAA', 410],
    ['h=AAAAAAAAAAAA~BBBBBBBBBBBB', 410],
  ])('bodies?%s is refused', async (query, status) => {
    const answer = await askBodies(query)
    expect(answer.status).toBe(status)
    // A cache that kept it would refuse what is public again.
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
