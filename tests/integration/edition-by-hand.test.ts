import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getDocuments } from '@/db/queries/documents'
import { listNewestItems } from '@/db/queries/editions'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { fetchDue } from '@/lib/shared/edition/due'
import { chooseEntries, keptBytes, toWanted } from '@/lib/shared/edition/plan'
import { beginCorrections, beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { type Locale, locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { begin, choice, type Newsroom, publicNow, useNewsrooms } from '../support/edition-device'
import type { Fault } from '../support/edition-site'
import { runs, soakFactor } from '../support/property-runs'

useNewsrooms()

/** As little as a few articles take, so that not all of them fit. */
const byHand: EditionChoice = { ...choice, budget: 12_000 as 1_000_000, renewal: 'by-hand' }

const pick = fc.nat({ max: 8 })
const locale = fc.constantFrom<Locale>('id', 'en')
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant({ kind: 'refused' } as const),
  fc.record({ kind: fc.constant('cut' as const), after: fc.nat({ max: 3000 }) }),
)
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('publish'), words: fc.nat({ max: 8 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('correct', 'correct', 'update', 'withdraw', 'publish again'),
      pick,
      locale,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('corrections', 'renew') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('corrections', 'renew'),
      faults: fc.array(fc.option(fault, { freq: 1 }), { minLength: 1, maxLength: 3 }),
      pageFails: fc.boolean(),
    }),
  },
)
type Step = {
  do: string
  words?: number
  pick?: number
  locale?: Locale
  faults?: (Fault | null)[]
  pageFails?: boolean
}

const keyOf = (articleId: string, locale: Locale) => `${locale} ${articleId}`

/** How often each public text was corrected, as its readers should have been told. */
async function correctionsOnline(): Promise<Map<string, number>> {
  const items = await listNewestItems({ locales, limit: 1000 })
  const found = await getDocuments(items.map((item) => item.hash))
  return new Map(
    items.map(({ articleId, locale, hash }) => {
      const { corrections = [] } = JSON.parse(found.get(hash) ?? '{}')
      return [keyOf(articleId, locale), corrections.length]
    }),
  )
}

/** The same of what a device has of them. */
async function correctionsOnDevice(): Promise<Map<string, number>> {
  const store = await deviceStore()
  const counts = new Map<string, number>()
  for (const { articleId, locale, hash } of await store.getAll('entries')) {
    const body = await store.get('bodies', hash)
    expect(body, hash).toBeDefined()
    counts.set(keyOf(articleId, locale), body?.content.corrections?.length ?? 0)
  }
  return counts
}

/** A page that was kept when its article had so many corrections. */
class KeptPages {
  private readonly had = new Map<string, number>()
  private clock = 1

  async visit(articleId: string, locale: Locale): Promise<void> {
    const path = routes.article(locale, articleId)
    const facts = { kind: 'article', locale, title: articleId, articleId } as const
    const note = { ...facts, path, fetchedAt: this.clock++, bytes: 1, saved: false, assets: [] }
    await (await deviceStore()).put('documents', note)
    this.had.set(path, (await correctionsOnline()).get(keyOf(articleId, locale)) ?? 0)
  }

  async fetchDue(fails: boolean): Promise<void> {
    await fetchDue({
      fetchPage: async (path) => {
        const [, locale, , articleId = ''] = path.split('/')
        if (!fails) await this.visit(articleId, locale as Locale)
        return !fails
      },
    })
  }

  async expectCorrected(): Promise<void> {
    const online = await correctionsOnline()
    for (const { path, articleId = '', locale } of await (await deviceStore()).getAll(
      'documents',
    )) {
      const now = online.get(keyOf(articleId, locale))
      if (now !== undefined) expect(this.had.get(path), path).toBe(now)
    }
  }
}

async function act(newsroom: Newsroom, one: Step): Promise<void> {
  const { pick = 0, locale = 'id' } = one
  if (one.do === 'publish') await newsroom.publish(one.words ?? 1)
  if (one.do === 'correct') await newsroom.change(pick, locale, 'corrected')
  if (one.do === 'update') await newsroom.change(pick, locale, 'updated')
  if (one.do === 'withdraw') await newsroom.withdraw(pick, locale)
  if (one.do === 'publish again') await newsroom.publishAgain(pick, locale)
}

async function contact(kind: string): Promise<boolean> {
  try {
    const renewal = await (kind === 'renew' ? beginRenewal(byHand) : beginCorrections())
    if (renewal) await completeRenewal(renewal)
    return true
  } catch {
    return false
  }
}

it('an edition by hand misses no correction, holds nothing withdrawn, and keeps to its budget', {
  timeout: 120_000 * soakFactor(),
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps: Step[]) => {
      const { site, newsroom } = await begin()
      for (let count = 0; count < 3; count++) await newsroom.publish(2)
      const pages = new KeptPages()
      expect(await contact('renew')).toBe(true)
      for (const { articleId } of newsroom.articles) {
        for (const locale of locales) await pages.visit(articleId, locale)
      }
      for (const one of [...steps, { do: 'corrections' } as Step]) {
        if (one.do !== 'corrections' && one.do !== 'renew') {
          await act(newsroom, one)
          continue
        }
        site.fail(...(one.faults ?? []).flatMap((given) => given ?? []))
        const isDone = await contact(one.do)
        site.fail()
        await pages.fetchDue(!isDone || Boolean(one.pageFails))
        const entries = (await (await deviceStore()).getAll('entries')).map(toWanted)
        const kept = entries.reduce((sum, entry) => sum + keptBytes(entry), 0)
        expect(kept).toBeLessThanOrEqual(byHand.budget)
        if (!isDone) continue
        const online = await correctionsOnline()
        for (const [key, count] of await correctionsOnDevice()) {
          expect(online.get(key), key).toBe(count)
        }
        if (!one.pageFails) await pages.expectCorrected()
      }
      expect(await contact('renew')).toBe(true)
      const entries = (await (await deviceStore()).getAll('entries')).map(toWanted)
      const there = await publicNow()
      for (const { id, locale, hash } of entries) expect(there).toContain(`${locale} ${id} ${hash}`)
      expect(chooseEntries(entries, byHand, new Set())).toHaveLength(entries.length)
    }),
    { ...runs(25), interruptAfterTimeLimit: 1_800_000 },
  )
})
