import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FactsAtWork, type UnsentFacts } from '@/lib/client/desk/facts-at-work'
import { articleFactsInput } from '@/lib/shared/api/desk/article'
import type { FactsState } from '@/lib/shared/api/desk/draft'
import type { Facts } from '@/lib/shared/desk/draft'
import { type FactsAnswer, mergeFacts } from '@/lib/shared/desk/facts-merge'
import { runs } from '../../support/property-runs'

const begun: Facts = {
  sectionId: 'dunia',
  place: 'ANKARA',
  byline: null,
  source: 'Anadolu Agency',
  licence: null,
  eventDate: null,
  leadImageId: null,
  embargoUntil: null,
  topicIds: [],
}

/** The server's part, with one person's page at it. */
function desk() {
  const adi = { id: 'adi', name: 'Adi' }
  let stored: FactsState = { facts: begun, rev: 1, by: null }
  const save = (change: Partial<Facts>) => {
    stored = { facts: { ...stored.facts, ...change }, rev: stored.rev + 1, by: adi }
  }
  const send = async (unsent: UnsentFacts): Promise<FactsAnswer> => {
    const { base, mine } = articleFactsInput.parse({ articleId: 'a1', ...unsent })
    const { facts, replaced } = mergeFacts(base, mine, stored.facts)
    const by = unsent.rev === stored.rev ? null : stored.by
    stored = { facts, rev: stored.rev + 1, by: null }
    return { ok: true, ...stored, by, replaced }
  }
  const clock = { now: 0 }
  const page = new FactsAtWork(stored, { send, keep: async () => {}, now: () => clock.now })
  return { page, save, clock, stored: () => stored }
}

it('takes in what somebody else saved, and keeps what is not sent yet', async () => {
  const { page, save, stored } = desk()
  page.edited({ byline: 'Rani' })
  save({ place: 'TEHERAN' })
  page.receive(stored(), page.rev)
  expect(page.snapshot().facts).toEqual({ ...begun, byline: 'Rani', place: 'TEHERAN' })
  expect(page.snapshot().replaced).toEqual({})
  await page.save()
  expect(stored().facts).toEqual({ ...begun, byline: 'Rani', place: 'TEHERAN' })
})

it('tells what of another is replaced by what is not sent yet', async () => {
  const { page, save, stored } = desk()
  page.edited({ place: 'ISTANBUL' })
  save({ place: 'TEHERAN' })
  page.receive(stored(), page.rev)
  expect(page.snapshot().facts.place).toBe('ISTANBUL')
  expect(page.snapshot().replaced).toEqual({ place: 'TEHERAN' })
  await page.save()
  expect(stored().facts.place).toBe('ISTANBUL')
})

it('says for a minute who else changed them', async () => {
  const { page, save, clock, stored } = desk()
  const saved = async (change: Partial<Facts>) => {
    page.edited(change)
    await page.save()
    return page.snapshot().changedBy
  }
  expect(await saved({ place: 'ISTANBUL' })).toBeUndefined()
  save({ byline: 'Adi' })
  expect(await saved({ place: 'IZMIR' })).toBe('Adi')
  clock.now = 59_000
  expect(await saved({ place: 'BURSA' })).toBe('Adi')
  clock.now = 60_000
  expect(await saved({ place: 'KONYA' })).toBeUndefined()
  save({ byline: 'Adi Saputra' })
  page.receive(stored(), page.rev)
  expect(page.snapshot().changedBy).toBe('Adi')
})

it('does not go back to an answer that was asked for before its own save', async () => {
  const { page, stored } = desk()
  const [older, askedAt] = [stored(), page.rev]
  page.edited({ place: 'TEHERAN' })
  await page.save()
  page.receive(older, askedAt)
  expect(page.snapshot().facts.place).toBe('TEHERAN')
})

it('leaves a space where it was typed, for the word that comes after it', async () => {
  const { page } = desk()
  page.edited({ byline: 'Rani ' })
  await page.save()
  expect(page.snapshot().facts.byline).toBe('Rani ')
})

it('puts what pages that are gone had set together, and keeps it while it cannot be sent', async () => {
  const kept: (UnsentFacts | null)[] = []
  const page = new FactsAtWork(
    { facts: begun, rev: 1 },
    {
      send: async () => ({ ok: false, error: 'unreachable' }),
      keep: async (unsent) => void kept.push(unsent),
      now: () => 0,
    },
  )
  for (const change of [{ place: 'TEHERAN' }, { byline: 'Rani' }]) {
    await page.restore({ base: begun, mine: { ...begun, ...change } })
  }
  await page.save()
  const mine = { ...begun, place: 'TEHERAN', byline: 'Rani' }
  expect(kept.at(-1)).toEqual({ base: begun, mine, rev: 1 })
  expect(page.snapshot()).toMatchObject({ state: 'device', facts: mine })
})

it('takes no topic from another who added one or took one away', () => {
  const all = ['banjir', 'palu', 'laut', 'garam', 'bakau']
  const some = fc.subarray(all)
  fc.assert(
    fc.property(some, some, some, (base, mine, theirs) => {
      const had = (topicIds: readonly string[]) => ({ ...begun, topicIds })
      const { facts, replaced } = mergeFacts(had(base), had(mine), had(theirs))
      const stays = (id: string) =>
        base.includes(id)
          ? mine.includes(id) && theirs.includes(id)
          : mine.includes(id) || theirs.includes(id)
      expect(new Set(facts.topicIds)).toEqual(new Set(all.filter(stays)))
      expect(replaced).toEqual({})
    }),
    runs(200),
  )
})
