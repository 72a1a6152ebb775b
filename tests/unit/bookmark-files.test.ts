import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryLimit, exportHtml, exportJson, readBookmarkFile } from '@/lib/client/bookmark-files'
import { bookmark, savedAt } from '../support/bookmarks'
import { runs } from '../support/property-runs'

const origin = 'https://news.example'
const read = async (text: string) => (await readBookmarkFile(text, origin))?.entries
const hostile = '"><script>alert(1)</script> & ‘kabar’ <b>'
const bookmarks = [
  bookmark('bakau'),
  bookmark('garam', {
    savedAt: savedAt + 1000,
    editions: [{ locale: 'en', slug: 'salt', headline: hostile }],
  }),
]

describe('an export', () => {
  it('as JSON is read back as it was', async () => {
    expect(await read(exportJson(bookmarks, origin))).toEqual([
      { line: 1, title: 'Kabar bakau', savedAt, articleId: 'bakau' },
      { line: 2, title: hostile, savedAt: savedAt + 1000, articleId: 'garam' },
    ])
  })

  it('as JSON names every language with its address, for a person to read', () => {
    const file = JSON.parse(exportJson(bookmarks, origin))
    expect(file).toMatchObject({ format: 'pena-bookmarks', version: 1 })
    expect(file.bookmarks[0].editions[1]).toEqual({
      locale: 'en',
      headline: 'News bakau',
      url: `${origin}/en/articles/bakau-en`,
    })
  })

  it('as HTML is read back as it was', async () => {
    expect(await read(exportHtml(bookmarks, origin, 'Tersimpan'))).toEqual([
      { line: 6, title: 'Kabar bakau', savedAt, path: '/id/articles/bakau' },
      { line: 7, title: hostile, savedAt: savedAt + 1000, path: '/en/articles/salt' },
    ])
  })

  it('as HTML is one that any browser imports, and runs nothing', () => {
    const html = exportHtml(bookmarks, origin, 'Tersimpan & lain')
    expect(html).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>\n/)
    expect(html).toContain(`<A HREF="${origin}/id/articles/bakau" ADD_DATE="${savedAt / 1000}">`)
    expect(html).toContain('<TITLE>Tersimpan &amp; lain</TITLE>')
    expect(html).not.toContain('<script')
  })

  it('of nothing is a file all the same', async () => {
    expect(await read(exportJson([], origin))).toEqual([])
    expect(exportHtml([], origin, 'Saved')).toContain('<DL><p>')
  })
})

describe('bookmarks that a browser has exported', () => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1795323600" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="${origin}/id/articles/bakau" ADD_DATE="1795323600" ICON="data:image/png;base64,iVBOR">Hutan &amp; bakau &#8211; Pena</A>
        <DT><A HREF="https://other.example/id/articles/bakau" ADD_DATE="1795323601">Elsewhere</A>
        <DD>With a description
    </DL><p>
    <DT><A HREF="${origin}/en/articles/salt?utm_source=a#s3">No date</A>
    <DT><A HREF="${origin}/id">The front page</A>
    <DT><A HREF="javascript:alert(1)" ADD_DATE="-5">A script</A>
    <DT><A ADD_DATE="99999999999999999">No address</A>
</DL><p>
`

  it('are read one by one, with the line on which each stands', async () => {
    expect(await read(file)).toEqual([
      {
        line: 11,
        title: 'Hutan & bakau – Pena',
        savedAt: 1_795_323_600_000,
        path: '/id/articles/bakau',
      },
      { line: 12, title: 'Elsewhere', savedAt: 1_795_323_601_000, problem: 'foreign' },
      { line: 15, title: 'No date', savedAt: undefined, path: '/en/articles/salt' },
      { line: 16, title: 'The front page', savedAt: undefined, problem: 'foreign' },
      { line: 17, title: 'A script', savedAt: undefined, problem: 'foreign' },
      { line: 18, title: 'No address', savedAt: undefined, problem: 'foreign' },
    ])
  })

  it('are read whatever ends their lines', async () => {
    expect(await read(file.replaceAll('\n', '\r\n'))).toEqual(await read(file))
  })
})

describe('a file that somebody made to do harm', () => {
  it('runs no script and fetches nothing', async () => {
    const html = `<script>globalThis.harm = 1</script><img src="x" onerror="globalThis.harm = 2">
      <a href="${origin}/id/articles/a" onclick="globalThis.harm = 3"><script>globalThis.harm = 4</script>A</a>`
    expect(await read(html)).toMatchObject([{ path: '/id/articles/a' }])
    expect(globalThis).not.toHaveProperty('harm')
  })

  it.each([
    `${origin}/id/articles/`,
    `${origin}/id/articles/a/both`,
    `${origin}/fr/articles/a`,
    `${origin}/admin/articles/a`,
    `${origin}.evil.example/id/articles/a`,
    `http://news.example/id/articles/a`,
    `//news.example/id/articles/a`,
    '/id/articles/a',
    'data:text/html,a',
    `${origin}/id/articles/${'a'.repeat(400)}`,
    'file:///id/articles/a',
  ])('has no article at %s', async (href) => {
    expect(await read(`<a href="${href}">A</a>`)).toMatchObject([{ problem: 'foreign' }])
  })

  it('may be nested a thousand deep', async () => {
    const deep = '<DL>'.repeat(1000)
    const entries = await read(`${deep}<A HREF="${origin}/id/articles/a">A</A>`)
    expect(entries).toMatchObject([{ line: 1, title: 'A', path: '/id/articles/a' }])
  })

  it('is refused at once when it is nested beyond reason', async () => {
    const link = `<A HREF="${origin}/id/articles/a">A</A>`
    expect(await read(link + '<b>'.repeat(1_600_000))).toBeUndefined()
  })

  it.each([
    ['no JSON', '{"format": "pena-bookmarks", '],
    ['another format', '{"format": "other", "version": 1, "bookmarks": []}'],
    ['a later version', '{"format": "pena-bookmarks", "version": 2, "bookmarks": []}'],
    ['a list', '[1, 2, 3]'],
    ['no list', '{"format": "pena-bookmarks", "version": 1, "bookmarks": {"length": 9}}'],
    ['nesting', '['.repeat(100_000)],
    ['no bookmarks', 'Just some words.'],
    ['nothing', ''],
    ['NUL', '\0\0\0'],
  ])('is not taken for bookmarks when it is %s', async (_, text) => {
    expect(await read(text)).toBeUndefined()
  })

  it('has its good bookmarks taken and its bad ones named', async () => {
    const good = JSON.parse(exportJson([bookmark('bakau')], origin)).bookmarks[0]
    const bad = [
      null,
      7,
      'text',
      {},
      { ...good, articleId: '../../etc' },
      { ...good, articleId: 'a'.repeat(41) },
      { ...good, articleId: 7 },
      { ...good, savedAt: -1 },
      { ...good, savedAt: 1e300 },
      { ...good, savedAt: '2026' },
      { ...good, editions: [{ locale: 'fr', headline: 'a', url: 'b' }] },
      { ...good, editions: undefined },
    ]
    const bookmarks = [...bad, { ...good, __proto__: { saved: true }, more: 'ignored' }]
    const file = JSON.stringify({ format: 'pena-bookmarks', version: 1, bookmarks })
    const entries = (await read(file)) ?? []
    expect(entries.slice(0, -1)).toEqual(
      bad.map((_, index) => ({
        line: index + 1,
        title: '',
        savedAt: undefined,
        problem: 'malformed',
      })),
    )
    expect(entries.at(-1)).toEqual({
      line: bad.length + 1,
      title: 'Kabar bakau',
      savedAt,
      articleId: 'bakau',
    })
  })
})

it('of more bookmarks than a file may have, the rest is counted', async () => {
  const many = Array.from({ length: entryLimit + 1000 }, (_, index) => bookmark(`a${index}`))
  const last = { line: entryLimit + 5, path: `/id/articles/a${entryLimit - 1}` }
  for (const text of [exportJson(many, origin), exportHtml(many, origin, 'Saved')]) {
    const found = await readBookmarkFile(text, origin)
    expect(found?.entries).toHaveLength(entryLimit)
    expect(found?.rest).toBe(1000)
    if (text.startsWith('<')) expect(found?.entries.at(-1)).toMatchObject(last)
  }
  const links = await readBookmarkFile('<a>'.repeat(1_600_000), origin)
  expect(links?.rest).toBe(1_600_000 - entryLimit)
})

it('any string can be tried', async () => {
  const markup = fc.constantFrom('<a', ' href="', origin, '/id/articles/x', '">', '</a>', '<!--')
  const json = fc.constantFrom('{', '}', '[', ']', '"bookmarks"', ':', '1', ',', '\\')
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(fc.oneof(markup, json), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      for (const entry of (await read(text)) ?? []) expect(entry.line).toBeGreaterThan(0)
    }),
    runs(300),
  )
})

it('any headline survives an export', async () => {
  const headlines = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}b`)
  await fc.assert(
    fc.asyncProperty(headlines, async (headline) => {
      const saved = [bookmark('x', { editions: [{ locale: 'id', slug: 'x', headline }] })]
      expect(await read(exportJson(saved, origin))).toMatchObject([{ title: headline }])
      expect(await read(exportHtml(saved, origin, 'Saved'))).toMatchObject([{ title: headline }])
    }),
    runs(100),
  )
})
