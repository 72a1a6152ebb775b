import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  assetsOf,
  encodePageFacts,
  type PageFacts,
  pageFactsName,
  pageFactsOf,
} from '@/lib/shared/device/page-facts'
import { runs } from '../support/property-runs'

/** A page as React writes it. */
const page = (facts: PageFacts) =>
  renderToStaticMarkup(
    createElement(
      'html',
      null,
      createElement('meta', { name: pageFactsName, content: encodePageFacts(facts) }),
    ),
  )

describe('what a page says of itself', () => {
  it.each([
    "Nelayan’s boat isn't “lost” & <found>",
    '"><script>alert(1)</script>',
    '100% 📰 %27 &amp; &#39;',
    '',
  ])('reads the same from its markup: %j', (title) => {
    const facts: PageFacts = { kind: 'article', locale: 'id', title, articleId: 'a', version: 3 }
    expect(pageFactsOf(page(facts))).toEqual(facts)
  })

  it('reads the same for any title', () => {
    const facts = fc.record<PageFacts, 'kind' | 'locale' | 'title'>(
      {
        kind: fc.constantFrom('article', 'both', 'list', 'app'),
        locale: fc.constantFrom('id', 'en'),
        title: fc.oneof(fc.string({ unit: 'binary' }), fc.string()),
        articleId: fc.string(),
        version: fc.nat(),
      },
      { requiredKeys: ['kind', 'locale', 'title'] },
    )
    fc.assert(
      fc.property(facts, (said) => {
        expect(pageFactsOf(page(said))).toEqual(said)
      }),
      runs(200),
    )
  })

  it.each([
    ['no facts', '<html><head></head></html>'],
    ['other facts', '<meta name="description" content="Kabar">'],
    ['empty facts', `<meta name="${pageFactsName}" content=""/>`],
    ['facts that are cut', `<meta name="${pageFactsName}" content="%7B%22kind"/>`],
    ['a broken escape', `<meta name="${pageFactsName}" content="%E0%A4%A"/>`],
    ['null', `<meta name="${pageFactsName}" content="null"/>`],
    ['no language', page({ kind: 'app', locale: 'fr', title: 'x' } as unknown as PageFacts)],
    ['no title', page({ kind: 'app', locale: 'id' } as unknown as PageFacts)],
  ])('is nothing where there is %s', (_, html) => {
    expect(pageFactsOf(html)).toBeUndefined()
  })
})

describe('the build files of a page', () => {
  const chunks = '/_next/static/chunks'

  it('are found in its markup and in the data for its scripts, each once', () => {
    const html = `<link rel="stylesheet" href="/_next/static/css/8d3f.css" data-precedence="next"/>
      <link rel="preload" as="script" href="${chunks}/webpack-1a2b.js"/>
      <script src="${chunks}/app/(reader)/%5Blocale%5D/articles/%5Bslug%5D/page-77aa.js" async=""></script>
      <script src="${chunks}/webpack-1a2b.js" id="_R_" async=""></script>
      <script>self.__next_f.push([1,"2:I[123,[\\"45\\",\\"${chunks.slice(7)}/45-9c.js\\",\\"${chunks}/46-9c.js\\"],\\"\\"]\\n:HL[\\"/_next/static/css/9e.css\\",\\"style\\"]"])</script>`
    expect(assetsOf(html)).toEqual([
      '/_next/static/css/8d3f.css',
      `${chunks}/webpack-1a2b.js`,
      `${chunks}/app/(reader)/%5Blocale%5D/articles/%5Bslug%5D/page-77aa.js`,
      `${chunks}/46-9c.js`,
      '/_next/static/css/9e.css',
    ])
  })

  it('are none on a page without any', () => {
    expect(assetsOf('<p>/_next/image?url=a.js</p>')).toEqual([])
    expect(assetsOf('')).toEqual([])
  })
})
