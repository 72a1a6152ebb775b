// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { takeCorrectionNews } from '@/lib/client/correction-news'
import { deviceStore } from '@/lib/shared/device/store'

type Words = { headline: string; body: string }

const english: Words = { headline: 'Chilli prices', body: 'Rp23,000.' }
const right: Words = { headline: 'Harga cabai', body: 'Rp23.000.' }
const wrong: Words = { ...right, body: 'Rp32.000.' }

/** The article alone, as components/article/article-page.tsx makes it. */
function articlePage({ headline, body }: Words): string {
  return `<html lang="id"><body><article>
    <header><h1 data-anchor="headline">${headline}</h1><p data-anchor="standfirst"></p></header>
    <div class="reading"><p data-anchor="s1">${body}<a class="twin-link"></a></p></div>
    </article></body></html>`
}

/** Both languages side by side, as components/article/both-languages-page.tsx does. */
function bothPage(locale: 'id' | 'en', own: Words, twin: Words): string {
  const other = locale === 'id' ? 'en' : 'id'
  const cell = (lang: string, body: string) =>
    `<div lang="${lang}" class="reading"><p>${body}</p></div>`
  return `<html lang="${locale}"><body><article>
    <div><h1 data-anchor="headline">${own.headline}</h1><p lang="${other}">${twin.headline}</p>
    <p data-anchor="standfirst"></p><p lang="${other}"></p></div>
    <div><div data-anchor="s1">${cell(locale, own.body)}${cell(other, twin.body)}</div>
    <div data-anchor="s2">${cell('en', 'More.')}<p class="small">–</p></div>
    <div data-anchor="s3">${cell(locale, '<figure>Foto</figure>')}</div></div>
    </article></body></html>`
}

const text = { articleId: 'cabai', locale: 'id' } as const

beforeEach(async () => {
  // Nothing is ever drawn here: what was told stays to be told again.
  vi.stubGlobal('requestAnimationFrame', () => 0)
  await (await deviceStore()).clear('announcements')
})

/** What is told on a page to a reader who had another. */
async function told(had: string, shown: string) {
  const { documentElement } = new DOMParser().parseFromString(shown, 'text/html')
  document.documentElement.lang = documentElement.lang
  document.body.innerHTML = documentElement.querySelector('body')?.innerHTML ?? ''
  const announcement = { ...text, version: 1, before: { html: had } }
  await (await deviceStore()).put('announcements', announcement)
  return (await takeCorrectionNews({ ...text, version: 2 }))?.blocks
}

const changed = [
  {
    anchor: 's1',
    parts: [
      { kind: 'removed', text: 'Rp32' },
      { kind: 'added', text: 'Rp23' },
      { kind: 'same', text: '.000.' },
    ],
  },
]

const [before, after] = [articlePage(wrong), articlePage(right)]
const bothBefore = bothPage('id', wrong, english)

it.each([
  ['one language is told on it', before, after],
  ['one language is told on the page with both', before, bothPage('id', right, english)],
  [
    'one language is told on the page with both at its other address',
    before,
    bothPage('en', english, right),
  ],
  ['both languages is told on it', bothBefore, bothPage('id', right, english)],
  ['both languages is told on the page with one', bothBefore, after],
  [
    'both languages at its other address is told on the page with one',
    bothPage('en', english, wrong),
    after,
  ],
])('a reader who had the page with %s what changed, and nothing else', async (_how, had, shown) => {
  expect(await told(had, shown)).toEqual(changed)
})
