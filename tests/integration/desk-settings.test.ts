import { beforeEach, describe, expect, it } from 'vitest'
import { listDeskSections, saveSections } from '@/db/queries/desk-settings'
import { listFrontPageChoices, listPins, saveFrontPage } from '@/db/queries/front-page'
import { getPublication, getSection } from '@/db/queries/publication'
import { withdrawEdition } from '@/db/queries/publishing'
import { deleteFilter, listSavedFilters, saveFilter } from '@/db/queries/saved-filters'
import { noon, publishedArticle } from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, knownPerson } from '../support/newsroom-acts'

useDatabase()
beforeEach(() => knownPerson('sari'))
const act = actOf('sari')

const names = async () => (await getPublication('id')).sections.map((section) => section.name)

describe('the sections of the paper', () => {
  it('stand in the order that an administrator gave them', async () => {
    const sections = await listDeskSections()
    await saveSections({ sections: [...sections].reverse() }, act)
    expect(await names()).toEqual([
      'Budaya',
      'Olahraga',
      'Teknologi',
      'Ekonomi',
      'Nasional',
      'Dunia',
    ])
  })

  it('lead from an old address to the new one', async () => {
    const sections = await listDeskSections()
    const changed = sections.map((section) =>
      section.id === 'dunia'
        ? { ...section, texts: { ...section.texts, id: { name: 'Mancanegara', slug: 'luar' } } }
        : section,
    )
    expect(await saveSections({ sections: changed }, act)).toEqual({ ok: true })
    expect(await getSection({ locale: 'id', slug: 'dunia' })).toMatchObject({
      slug: 'luar',
      name: 'Mancanegara',
    })
    await saveSections({ sections }, act)
    expect((await getSection({ locale: 'id', slug: 'luar' }))?.slug).toBe('dunia')
  })

  it('may change addresses with each other, and may not share one', async () => {
    const [first, second, ...rest] = await listDeskSections()
    if (!first || !second) throw new Error('There are no sections.')
    const swapped = [
      { ...first, texts: second.texts },
      { ...second, texts: first.texts },
    ]
    expect(await saveSections({ sections: [...swapped, ...rest] }, act)).toEqual({ ok: true })
    expect((await getSection({ locale: 'id', slug: 'dunia' }))?.id).toBe(second.id)
    const shared = [first, { ...second, texts: first.texts }, ...rest]
    expect(await saveSections({ sections: shared }, act)).toMatchObject({ error: 'slug-taken' })
  })

  it('go only when no article is in them', async () => {
    await publishedArticle({ articleId: 'bakau' })
    const sections = await listDeskSections()
    const without = (id: string) => ({ sections: sections.filter((one) => one.id !== id) })
    expect(await saveSections(without('dunia'), act)).toEqual({
      ok: false,
      error: 'in-use',
      ids: ['dunia'],
    })
    expect(await saveSections(without('budaya'), act)).toEqual({ ok: true })
    expect(await names()).not.toContain('Budaya')
  })
})

describe('the head of the front page', () => {
  it('has a lead and pins in order, of public articles alone', async () => {
    for (const articleId of ['a', 'b', 'c']) await publishedArticle({ articleId })
    expect(await saveFrontPage({ lead: 'b', pins: ['c', 'a'] }, act)).toEqual({ ok: true })
    expect((await getPublication('id')).leadArticleId).toBe('b')
    expect(await listPins({ limit: 8 })).toEqual(['c', 'a'])
    await withdrawEdition({ articleId: 'c', locale: 'id' }, 'Keliru sekali.', noon)
    await withdrawEdition({ articleId: 'c', locale: 'en' }, 'Wholly wrong.', noon)
    const choices = await listFrontPageChoices({ ids: ['b', 'c', 'a'], locale: 'id' })
    expect(choices.map((one) => one.isPublic)).toEqual([true, false, true])
    expect(await saveFrontPage({ lead: null, pins: ['c'] }, act)).toEqual({
      ok: false,
      error: 'not-public',
      ids: ['c'],
    })
    expect(await listPins({ limit: 8 })).toEqual(['c', 'a'])
  })
})

describe('saved filters', () => {
  it('belong to the person who saved them', async () => {
    await knownPerson('rani')
    const filter = { id: 'saringan-1', name: 'Tinjauan', query: 'stage=review' }
    await saveFilter(filter, act)
    expect(await listSavedFilters('sari')).toEqual([filter])
    expect(await listSavedFilters('rani')).toEqual([])
    expect(await deleteFilter(filter.id, actOf('rani'))).toEqual({ ok: false, error: 'not-found' })
    expect(await deleteFilter(filter.id, act)).toEqual({ ok: true })
    expect(await listSavedFilters('sari')).toEqual([])
  })
})
