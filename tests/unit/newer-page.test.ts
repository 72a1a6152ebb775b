import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { encodePageFacts, hasSameTexts, pageFactsName } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { tellsMoreThanEdition } from '@/lib/shared/edition/newer-page'
import { locales } from '@/lib/shared/locales'
import { editionDocument } from '../support/edition-documents'

const path = '/id/articles/cabai/both'

it('a page with both languages tells more than an edition when either text is another', async () => {
  const store = await deviceStore()
  for (const locale of locales) {
    const text = { articleId: 'cabai', locale, slug: 'cabai' }
    await store.put('bodies', {
      hash: locale,
      content: editionDocument({ ...text, headline: 'Cabai', version: 2 }),
    })
    const place = { section: '', listedAt: 1, bytes: 1, pictures: [] }
    await store.put('entries', { ...text, ...place, hash: locale })
  }
  const tellsMore = (version: number, twin: number) => {
    const facts = {
      kind: 'both',
      locale: 'id',
      title: 'Cabai',
      articleId: 'cabai',
      version,
    } as const
    const content = encodePageFacts({ ...facts, twin: { version: twin } })
    return tellsMoreThanEdition(path, `<meta name="${pageFactsName}" content="${content}">`)
  }
  expect(await tellsMore(2, 2)).toBe(false)
  expect(await tellsMore(2, 3)).toBe(true)
  expect(await tellsMore(3, 2)).toBe(true)
})

it('a page with both languages reads otherwise when only the second text is another', () => {
  const facts = { kind: 'both', locale: 'id', title: 'Cabai', version: 2 } as const
  const [older, newer] = [1, 2].map((version) => ({ ...facts, twin: { version } }))
  expect(hasSameTexts(older, older)).toBe(true)
  expect(hasSameTexts(older, newer)).toBe(false)
})
