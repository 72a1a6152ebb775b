import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getArticleAtDesk } from '@/db/queries/article-at-desk'
import { getArticle } from '@/db/queries/articles'
import { publishEdition, saveDraft } from '@/db/queries/publishing'
import { isEmptyDatabase } from '@/db/queries/setup'
import { importWire } from '@/lib/server/ingest/import-wire'
import { takeWireIn } from '@/lib/server/ingest/wire-intake'
import { draftSaveInput } from '@/lib/shared/api/desk/draft'
import { type WireImportOptions, wireImportOptions } from '@/lib/shared/api/wire-import'
import { fieldLimits } from '@/lib/shared/desk/draft'
import { noon } from '../support/articles'
import { changeLog } from '../support/change-log'
import { useDatabase } from '../support/database'
import { draftOf, wireItems } from '../support/wire/wire-items'

const ankara = readFileSync(new URL('../../db/seed/wire/ankara.txt', import.meta.url))
const utf8 = (text: string) => new TextEncoder().encode(text)
const imported = (bytes: Uint8Array, received?: string) =>
  importWire({ bytes, fileName: 'copy.txt', receivedAt: noon, received, articleId: 'wire' })

const family = '👨‍👩‍👧‍👦'

describe('hostile wire copy', () => {
  useDatabase()

  it('becomes a text that the desk can go on writing, with every word and nothing that turns others', async () => {
    const words = [
      'JAKARTA (Antara) - <script>pwned()</script> kata menteri.',
      `Keluarga ${family} pulang \u202eke rumah\u202c.`,
      'k'.repeat(10_000),
    ]
    const headline = `Judul ${'panjang '.repeat(22)}`
    const answer = await takeWireIn(
      utf8(words.join('\n\n')),
      wireImportOptions.parse({ fileName: 'copy.txt', headline }),
      noon,
    )
    if (!answer.ok) throw new Error(answer.error)
    const { articleId } = answer
    const base = (await getArticleAtDesk(articleId))?.texts.id?.text
    const said = JSON.stringify(base)
    expect(said).toContain('<script>pwned()</script>')
    expect(said).toContain(family)
    expect(said).toContain('k'.repeat(10_000))
    const mine = { ...base, standfirst: 'Ditulis di meja.' }
    const asked = { articleId, locale: 'id', base, mine, rev: 0 }
    expect(draftSaveInput.safeParse(asked).error).toBeUndefined()
    expect(base?.slug.length).toBeLessThanOrEqual(fieldLimits.slug)
  })
})

describe('wire copy from Ankara', () => {
  useDatabase()

  it('becomes a draft with its place, its source and every day that it may speak of', async () => {
    const answer = await imported(ankara)
    expect(answer).toMatchObject({ ok: true, articleId: 'wire' })
    const { body, ...draft } = await draftOf('wire')
    expect(draft).toEqual({
      section: null,
      place: 'ANKARA',
      source: 'Anadolu Agency',
      eventDate: null,
      eventDateText: 'Senin (15/6)',
      candidates: ['2015-06-15', '2020-06-15', '2026-06-15'],
      state: 'draft',
      headline: '',
    })
    expect(body.map((block) => block.id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `b${index + 1}`),
    )
    expect(body[0]?.text[0]?.text).toMatch(/^Turki akan melanjutkan .* Senin \(15\/6\)\.$/)
    expect(await getArticle({ locale: 'id', slug: 'wire' })).toBeUndefined()
    expect(await changeLog()).toEqual([])
  })

  it.each([
    ['2020-06-16', '2020-06-15'],
    ['2026-06-15', '2026-06-15'],
    ['2015-07-01', '2015-06-15'],
  ])('that came in on %s speaks of %s', async (received, day) => {
    await imported(ankara, received)
    expect(await draftOf('wire')).toMatchObject({ eventDate: day, candidates: [day] })
  })

  it('tells readers what was mended in it once it is public', async () => {
    await imported(ankara)
    const key = { articleId: 'wire', locale: 'id' } as const
    const { body } = await draftOf('wire')
    const blocks = body.map((block) => ({ ...block, kind: 'paragraph' as const }))
    const text = { slug: 'turki', headline: 'Turki', standfirst: '', body: blocks }
    await saveDraft(key, text, noon)
    expect(await publishEdition(key, { kind: 'published' }, noon)).toEqual({
      ok: false,
      missing: ['section'],
    })
  })
})

describe('the bytes of wire copy', () => {
  useDatabase()

  it.each([
    ['UTF-8', ankara, 'utf-8'],
    [
      'Windows-1252',
      Uint8Array.from([0x93, 0x53, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x31]),
      'windows-1252',
    ],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00, 0x0d, 0x00, 0x0a, 0x00]),
      'utf-16le',
    ],
    ['Windows line ends', utf8('Satu baris.\r\n\r\nDua baris.\r\n'), 'utf-8'],
    ['a byte order mark', utf8('\uFEFFSatu baris.'), 'utf-8'],
    ['characters of no width', utf8('Pre\u200Bsi\u00ADden per\u200Cgi.'), 'utf-8'],
    ['one line', utf8('Satu baris saja.'), 'utf-8'],
    ['four hundred paragraphs', utf8('Satu kalimat yang panjang.\n\n'.repeat(400)), 'utf-8'],
  ])('are kept as they came: %s', async (_, bytes, encoding) => {
    expect(await imported(bytes)).toMatchObject({ ok: true })
    const [item] = await wireItems()
    expect(item?.encoding).toBe(encoding)
    expect(Buffer.from(item?.raw ?? []).equals(bytes)).toBe(true)
    expect(item?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})

describe('a file that is no wire copy', () => {
  useDatabase({ empty: true })

  it.each([
    ['nothing', utf8(''), 'empty'],
    ['white space', utf8(' \r\n\t\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'binary'],
    ['NUL', utf8('Satu\0dua'), 'binary'],
    ['five megabytes', new Uint8Array(5_000_000).fill(0x61), 'too-large'],
  ])('is refused and leaves nothing: %s', async (_, bytes, reason) => {
    expect(await imported(bytes)).toMatchObject({ ok: false, refusal: { reason } })
    expect(await wireItems()).toEqual([])
    expect(await isEmptyDatabase()).toBe(true)
  })

  it('leaves nothing of itself when its draft cannot be kept', async () => {
    await imported(utf8('Satu baris.'))
    await expect(imported(utf8('Baris lain.'))).rejects.toThrow()
    expect(await wireItems()).toHaveLength(1)
    expect((await draftOf('wire')).body[0]?.text).toEqual([{ text: 'Satu baris.' }])
  })
})

describe('taking wire copy in', () => {
  useDatabase()

  const take = (
    said: Partial<WireImportOptions> & { received?: string },
    bytes: Uint8Array = ankara,
  ) => takeWireIn(bytes, wireImportOptions.parse({ fileName: 'ankara.txt', ...said }), noon)

  it('says what a person still has to decide', async () => {
    const answer = await take({})
    expect(answer).toMatchObject({ ok: true, state: 'draft', mends: 20 })
    expect(answer.ok && answer.open).toEqual([
      expect.stringContaining('--headline'),
      expect.stringContaining('--standfirst'),
      expect.stringContaining('--section'),
      'the day of "Senin (15/6)" (--date …): 2015-06-15, 2020-06-15, 2026-06-15',
    ])
  })

  it('publishes at once what has a headline and a section, with the day that was decided', async () => {
    const answer = await take({
      headline: 'Turki & Rusia: “gencatan”',
      standfirst: 'Pembicaraan berlanjut.',
      section: 'world',
      eventDate: '2020-06-15',
      publish: true,
    })
    expect(answer).toMatchObject({ ok: true, state: 'published', open: [] })
    const path = answer.ok ? (answer.path ?? '') : ''
    expect(path).toMatch(/^\/id\/articles\/turki-and-rusia-gencatan-[a-z0-9_-]{4}$/)
    const article = await getArticle({ locale: 'id', slug: path.split('/').at(-1) ?? '' })
    expect(article).toMatchObject({
      article: {
        headline: 'Turki & Rusia: “gencatan”',
        section: { id: 'dunia' },
        place: 'ANKARA',
        source: 'Anadolu Agency',
        eventDate: '2020-06-15',
        sample: false,
      },
    })
    const mends = article?.state === 'published' ? article.article.wireMends : []
    expect(mends).toContainEqual({ rule: 'glued-name', count: 2 })
    expect(mends).toContainEqual({ rule: 'source-credit', count: 1 })
  })

  it.each([
    [
      'a section that there is not',
      { section: 'cuaca' },
      '--section: there is no section "cuaca".',
    ],
    ['publishing without a headline', { section: 'dunia', publish: true }, '--headline'],
    ['publishing without a section', { headline: 'Turki', publish: true }, '--section'],
  ])('refuses %s, and keeps nothing', async (_, said, error) => {
    const answer = await take(said)
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining(error) })
    expect(await wireItems()).toEqual([])
  })

  it('says in words why a file was refused', async () => {
    const answer = await take({}, new Uint8Array(5_000_000).fill(0x61))
    expect(answer).toEqual({ ok: false, error: expect.stringContaining('1 MiB') })
    expect(await wireItems()).toEqual([])
  })

  it('takes the same copy twice as two drafts', async () => {
    const [first, second] = [await take({ headline: 'Turki' }), await take({ headline: 'Turki' })]
    expect(first.ok && second.ok && first.articleId !== second.articleId).toBe(true)
    expect(await wireItems()).toHaveLength(2)
  })
})
