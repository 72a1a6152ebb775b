import { beforeEach, describe, expect, it } from 'vitest'
import { listDeskSections, saveSections } from '@/db/queries/desk-settings'
import {
  getFrontPageHead,
  listFrontPageChoices,
  listPins,
  saveFrontPage,
} from '@/db/queries/front-page'
import { getPublication, getSection } from '@/db/queries/publication'
import { withdrawEdition } from '@/db/queries/publishing'
import { deleteFilter, listSavedFilters, saveFilter } from '@/db/queries/saved-filters'
import type { DeskSection } from '@/lib/shared/api/desk/settings'
import { noon, publishedArticle } from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, knownPerson } from '../support/newsroom-acts'
import { auditTrail } from '../support/stage-acts'

useDatabase()
beforeEach(() => knownPerson('sari'))
const act = actOf('sari')

/** Saves the sections as a form does that was drawn when they were as in `base`. */
const save = (sections: readonly DeskSection[], base: readonly DeskSection[]) =>
  saveSections({ base: [...base], sections: [...sections] }, act)

const names = async () => (await getPublication('id')).sections.map((section) => section.name)

describe('the sections of the paper', () => {
  it('stand in the order that an administrator gave them', async () => {
    const sections = await listDeskSections()
    await save([...sections].reverse(), sections)
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
    expect(await save(changed, sections)).toEqual({ ok: true, sections: changed })
    expect(await getSection({ locale: 'id', slug: 'dunia' })).toMatchObject({
      slug: 'luar',
      name: 'Mancanegara',
    })
    await save(sections, changed)
    expect((await getSection({ locale: 'id', slug: 'luar' }))?.slug).toBe('dunia')
  })

  it('may change addresses with each other, and may not share one', async () => {
    const all = await listDeskSections()
    const [first, second, ...rest] = all
    if (!first || !second) throw new Error('There are no sections.')
    const swapped = [
      { ...first, texts: second.texts },
      { ...second, texts: first.texts },
    ]
    expect(await save([...swapped, ...rest], all)).toMatchObject({ ok: true })
    expect((await getSection({ locale: 'id', slug: 'dunia' }))?.id).toBe(second.id)
    const shared = [first, { ...second, texts: first.texts }, ...rest]
    expect(await save(shared, [...swapped, ...rest])).toMatchObject({ error: 'slug-taken' })
  })

  it('go only when no article is in them', async () => {
    await publishedArticle({ articleId: 'bakau' })
    const sections = await listDeskSections()
    const without = (id: string) => {
      const left = sections.filter((one) => one.id !== id)
      return save(left, sections)
    }
    expect(await without('dunia')).toEqual({
      ok: false,
      error: 'in-use',
      ids: ['dunia'],
    })
    expect(await without('budaya')).toMatchObject({ ok: true })
    expect(await names()).not.toContain('Budaya')
  })

  it('stay when somebody else added them meanwhile, and do not come back when taken away', async () => {
    const opened = await listDeskSections()
    const text = (name: string) => ({ name, slug: name.toLowerCase() })
    const added = { id: 'iklim', texts: { id: text('Iklim'), en: text('Climate') } }
    const others = [...opened.filter(({ id }) => id !== 'budaya'), added]
    await save(others, opened)
    const [first, ...rest] = opened
    if (!first) throw new Error('There are no sections.')
    const answer = await save([...rest, first], opened)
    expect(await names()).toEqual([
      'Nasional',
      'Ekonomi',
      'Teknologi',
      'Olahraga',
      'Dunia',
      'Iklim',
    ])
    expect(answer).toEqual({ ok: true, sections: await listDeskSections() })
    // Its address is theirs, though the form did not show it.
    const clash = { ...added, id: 'cuaca' }
    expect(await save([...rest, first, clash], [...rest, first])).toMatchObject({
      error: 'slug-taken',
    })
  })
})

describe('sections that somebody else renamed or moved since a form was drawn', () => {
  const named = (all: readonly DeskSection[], id: string, name: string) =>
    all.map((one) =>
      one.id === id ? { ...one, texts: { ...one.texts, id: { ...one.texts.id, name } } } : one,
    )

  it('are as they left them, and what was filled in is there to be saved once more', async () => {
    const drawn = await listDeskSections()
    const theirs = named(drawn, 'dunia', 'Mancanegara')
    await save(theirs, drawn)
    const mine = [...drawn].reverse()
    expect(await save(mine, drawn)).toEqual({ ok: false, error: 'moved-on', now: theirs, mine })
    expect(await listDeskSections()).toEqual(theirs)
    expect(await save(named(mine, 'dunia', 'Mancanegara'), theirs)).toMatchObject({ ok: true })
    expect((await names()).at(-1)).toBe('Mancanegara')
  })

  it('are not, where the form saved them itself and did not hear of it', async () => {
    const drawn = await listDeskSections()
    const mine = named(drawn, 'dunia', 'Mancanegara')
    await save(mine, drawn)
    expect(await save(mine, drawn)).toEqual({ ok: true, sections: mine })
  })
})

const headOf = (lead: string | null, pins: string[]) => ({ lead, pins })

describe('the head of the front page', () => {
  it('has a lead and pins in order, of public articles alone', async () => {
    for (const articleId of ['a', 'b', 'c']) await publishedArticle({ articleId })
    expect(
      await saveFrontPage({ base: headOf(null, []), mine: headOf('b', ['c', 'a']) }, act),
    ).toEqual({ ok: true })
    expect((await getPublication('id')).leadArticleId).toBe('b')
    expect(await listPins({ limit: 8 })).toEqual(['c', 'a'])
    await withdrawEdition({ articleId: 'c', locale: 'id' }, 'Keliru sekali.', noon)
    await withdrawEdition({ articleId: 'c', locale: 'en' }, 'Wholly wrong.', noon)
    const choices = await listFrontPageChoices({ ids: ['b', 'c', 'a'], locale: 'id' })
    expect(choices.map((one) => one.isPublic)).toEqual([true, false, true])
    expect(
      await saveFrontPage({ base: headOf('b', ['c', 'a']), mine: headOf(null, ['c']) }, act),
    ).toEqual({
      ok: false,
      error: 'not-public',
      ids: ['c'],
    })
    expect(await listPins({ limit: 8 })).toEqual(['c', 'a'])
  })
})

describe('a front page that somebody else arranged since a form was drawn', () => {
  it('is as they left it until it is saved in the knowledge of theirs', async () => {
    for (const articleId of ['a', 'b', 'c']) await publishedArticle({ articleId })
    const [drawn, theirs, mine] = [headOf(null, []), headOf('b', ['c']), headOf('a', [])]
    await saveFrontPage({ base: drawn, mine: theirs }, act)
    const refused = { ok: false, error: 'moved-on', now: theirs }
    expect(await saveFrontPage({ base: drawn, mine }, act)).toEqual(refused)
    expect(await getFrontPageHead()).toEqual(theirs)
    expect(await saveFrontPage({ base: drawn, mine: theirs }, act)).toEqual({ ok: true })
    expect(await saveFrontPage({ base: theirs, mine }, act)).toEqual({ ok: true })
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'settings.front-page',
      details: { before: theirs, after: mine },
    })
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
