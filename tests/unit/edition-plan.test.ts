import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgets, type EditionChoice } from '@/lib/shared/edition/choice'
import { chooseEntries, keptBytes, type WantedEntry } from '@/lib/shared/edition/plan'
import { runs } from '../support/property-runs'

const entry: fc.Arbitrary<WantedEntry> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    locale: fc.constantFrom('id', 'en'),
    section: fc.constantFrom('dunia', 'budaya'),
    listedAt: fc.nat(),
    hash: fc.string(),
    bytes: fc.nat({ max: 200_000 }),
    pictures: fc.array(
      fc.record({ id: fc.string(), width: fc.constant(320), bytes: fc.nat({ max: 60_000 }) }),
    ),
  },
  { requiredKeys: ['id', 'locale', 'listedAt', 'hash', 'bytes'] },
)
const entries = fc.uniqueArray(entry, { selector: (one) => `${one.locale} ${one.id}` })
const choice: fc.Arbitrary<EditionChoice> = fc.record(
  {
    locales: fc.subarray<'id' | 'en'>(['id', 'en']),
    sections: fc.subarray(['dunia', 'budaya']),
    budget: fc.constantFrom(...budgets),
    pictures: fc.constant('small' as const),
    renewal: fc.constant('always' as const),
  },
  { requiredKeys: ['locales', 'budget', 'pictures', 'renewal'] },
)
const none: ReadonlySet<string> = new Set()

function size(chosen: readonly WantedEntry[]): number {
  return chosen.reduce((sum, one) => sum + keptBytes(one), 0)
}

describe('what an edition keeps', () => {
  it('never passes its budget', () => {
    fc.assert(
      fc.property(entries, choice, (all, wanted) => {
        expect(size(chooseEntries([...all], wanted, none))).toBeLessThanOrEqual(wanted.budget)
      }),
      runs(200),
    )
  })

  it('is the newest of the chosen languages and sections, without a gap', () => {
    fc.assert(
      fc.property(entries, choice, (all, wanted) => {
        const chosen = chooseEntries([...all], wanted, none)
        const fitting = all.filter(
          ({ locale, section }) =>
            wanted.locales.includes(locale) &&
            (!wanted.sections || wanted.sections.includes(section ?? '')),
        )
        expect(chosen.every((one) => fitting.includes(one))).toBe(true)
        const oldest = Math.min(...chosen.map((one) => one.listedAt))
        const left = fitting.filter((one) => !chosen.includes(one))
        expect(left.every((one) => one.listedAt <= oldest)).toBe(true)
      }),
      runs(200),
    )
  })

  it('has whatever was saved, and gives up the oldest of the others for it', () => {
    fc.assert(
      fc.property(entries, choice, (all, wanted) => {
        const saved = new Set(all.slice(0, 3).map((one) => one.id))
        const chosen = chooseEntries([...all], wanted, saved)
        const kept = all.filter((one) => saved.has(one.id) && wanted.locales.includes(one.locale))
        expect(kept.every((one) => chosen.includes(one))).toBe(true)
        const others = chosen.filter((one) => !saved.has(one.id))
        if (others.length > 0) expect(size(chosen)).toBeLessThanOrEqual(wanted.budget)
      }),
      runs(200),
    )
  })
})
