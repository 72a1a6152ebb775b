import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packContents, unpackContents } from '@/lib/shared/vault/contents'
import { isSameContents, mergeContents, withChangesOf } from '@/lib/shared/vault/merge'
import { savedAt } from '../../support/bookmarks'
import { PaperDevice, SharedShelf } from '../../support/devices'
import { runs } from '../../support/property-runs'

const articles = ['bakau', 'garam', 'kereta', 'cabai'] as const
const minute = 60_000
const day = 24 * 60 * minute

/** What one of three readers' devices does; a device only meets the others when it syncs. */
const act = fc.record({
  device: fc.nat({ max: 2 }),
  kind: fc.constantFrom('save', 'remove', 'undo', 'read', 'finish', 'theme', 'sync', 'sync'),
  article: fc.constantFrom(...articles),
  losesAnswer: fc.boolean(),
})
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

const life = fc.record({
  acts: fc.array(act, { maxLength: 40 }),
  /** Clocks that are up to a week wrong. */
  skews: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -7 * day, max: 7 * day }))),
})

describe('three devices in random partitions', () => {
  it('lose no save and bring no removal back', () => {
    fc.assert(
      fc.property(life, ({ acts, skews }) => {
        const { devices, oracle } = live(acts, skews)
        for (const device of devices) expect(device.saved).toEqual(oracle)
      }),
      runs(100),
    )
  })

  it('agree on everything once each has met the others', () => {
    fc.assert(
      fc.property(life, ({ acts, skews }) => {
        const { devices } = live(acts, skews)
        const [one, ...others] = devices.map((device) => device.view)
        for (const other of others) expect(other).toEqual(one)
      }),
      runs(100),
    )
  })

  it('have nothing to say to the server once they agree', () => {
    fc.assert(
      fc.property(life, ({ acts, skews }) => {
        const { devices, now } = live(acts, skews)
        for (const device of devices) expect(device.sync(now + minute)).toBe(false)
      }),
      runs(50),
    )
  })
})

it('contents merge to the same in any order, and once is enough', () => {
  fc.assert(
    fc.property(life, ({ acts, skews }) => {
      const { devices } = live(acts, skews, { meet: false })
      const [a, b, c] = devices.map((device) => device.base) as [Base, Base, Base]
      const one = mergeContents(mergeContents(a, b), c)
      const other = mergeContents(a, mergeContents(c, b))
      expect(isSameContents(one, other)).toBe(true)
      expect(isSameContents(mergeContents(one, one), one)).toBe(true)
    }),
    runs(50),
  )
})

it('contents are unpacked as they were packed', () => {
  fc.assert(
    fc.property(life, ({ acts, skews }) => {
      for (const { base } of live(acts, skews).devices) {
        const again = unpackContents(packContents(base))
        expect(isSameContents(again, base)).toBe(true)
      }
    }),
    runs(50),
  )
})

it('a save that another device made and removed meanwhile does not take this one with it', () => {
  // Of two devices that write one key of a Yjs map, one is dropped: then this save would be lost.
  for (let again = 0; again < 20; again++) {
    const [a, b] = pair()
    a.save('bakau', savedAt)
    b.save('bakau', savedAt + 1)
    a.sync(savedAt)
    a.remove('bakau')
    a.sync(savedAt)
    b.sync(savedAt)
    a.sync(savedAt)
    expect([a.saved, b.saved]).toEqual([['bakau'], ['bakau']])
  }
})

it('an article that was let go and taken back between two syncs is a new save', () => {
  const [a, b] = pair()
  a.save('bakau', savedAt)
  a.sync(savedAt)
  b.sync(savedAt)
  b.remove('bakau')
  b.sync(savedAt)
  const before = a.bookmarks.get('bakau')
  a.remove('bakau')
  if (before) a.bookmarks.set('bakau', { ...before, shared: undefined })
  a.sync(savedAt)
  b.sync(savedAt)
  expect([a.saved, b.saved]).toEqual([['bakau'], ['bakau']])
})

it('a bookmark that a slow write brought back by mistake goes again', () => {
  const [a, b] = pair()
  a.save('bakau', savedAt)
  a.sync(savedAt)
  b.sync(savedAt)
  const stale = a.bookmarks.get('bakau')
  b.remove('bakau')
  b.sync(savedAt)
  a.sync(savedAt)
  if (stale) a.bookmarks.set('bakau', stale)
  a.sync(savedAt)
  b.sync(savedAt)
  expect([a.saved, b.saved]).toEqual([[], []])
})

it('weeks of saving on two devices without a network are all there afterwards', () => {
  const [a, b] = pair()
  for (let index = 0; index < 300; index++) {
    a.save(`a-${index}`, savedAt + index * 60 * minute)
    b.save(`b-${index}`, savedAt + index * 60 * minute)
  }
  meet([a, b], savedAt + 20 * day)
  expect(a.saved).toHaveLength(600)
  expect(b.saved).toEqual(a.saved)
})

it('the later place of reading wins, and one that was read to the end stays forgotten', () => {
  const [a, b] = pair()
  a.read('bakau', 's2', savedAt)
  b.read('bakau', 's5', savedAt + minute)
  meet([a, b], savedAt + 2 * minute)
  expect(a.positions.get('bakau')?.anchor).toBe('s5')
  b.finish('bakau')
  meet([b, a], savedAt + 3 * minute)
  expect([a.positions.size, b.positions.size]).toEqual([0, 0])
  a.read('bakau', 's1', savedAt + 4 * minute)
  meet([a, b], savedAt + 5 * minute)
  expect(b.positions.get('bakau')?.anchor).toBe('s1')
})

it('a device that remembers all it can does not take its oldest place from the others', () => {
  const [a, b] = pair()
  for (let index = 0; index < 200; index++) a.read(`a-${index}`, 's1', savedAt + index)
  meet([a, b], savedAt + minute)
  expect(b.positions.size).toBe(200)
  a.positions.delete('a-0')
  a.read('baru', 's1', savedAt + minute)
  a.sync(savedAt + 2 * minute)
  expect(a.base.positions.filter((one) => !one.place)).toEqual([])
})

it('what one device looks like, the others do, until one is told otherwise', () => {
  const [a, b] = pair()
  a.appearance = { theme: 'dark', size: '3' }
  meet([a, b], savedAt)
  expect(b.appearance).toMatchObject({ theme: 'dark', size: '3' })
  b.appearance = { ...b.appearance, theme: undefined }
  meet([b, a], savedAt + minute)
  expect(a.appearance.theme).toBeUndefined()
  expect(a.appearance.size).toBe('3')
})

it('a device on which nothing happened has nothing to add', () => {
  const [a] = pair()
  a.save('bakau', savedAt)
  a.sync(savedAt)
  const state = { bookmarks: [...a.bookmarks.values()], positions: [], appearance: a.appearance }
  expect(withChangesOf(a.base, state, savedAt)).toBe(a.base)
})

type Base = PaperDevice['base']

function pair(): [PaperDevice, PaperDevice] {
  const shelf = new SharedShelf()
  return [new PaperDevice(shelf), new PaperDevice(shelf)]
}

function meet(devices: readonly PaperDevice[], now: number): void {
  for (let round = 0; round < 2; round++) for (const device of devices) device.sync(now)
}

/**
 * Lets three devices live, and keeps a second account in which every save is a thing of its own:
 * a removal takes away the saves that its device knew of, and no others.
 */
function live(acts: readonly Act[], skews: readonly number[], { meet: together = true } = {}) {
  const shelf = new SharedShelf()
  const devices = skews.map((skew) => new PaperDevice(shelf, skew))
  const known = devices.map(() => new Account())
  const server = new Account()
  let now = savedAt
  acts.forEach(({ device: index, kind, article, losesAnswer }, count) => {
    now += minute
    const [device, account] = [devices[index], known[index]]
    if (!device || !account) return
    const had = device.bookmarks.get(article)
    if (kind === 'save' && !had) {
      device.save(article, now)
      account.save(article)
    }
    if (kind === 'remove' && had) {
      device.remove(article)
      account.remove(article)
    }
    if (kind === 'undo' && had) {
      device.bookmarks.set(article, { ...had, shared: undefined })
      account.remove(article)
      account.save(article)
    }
    if (kind === 'read') device.read(article, `s${count}`, now)
    if (kind === 'finish') device.finish(article)
    if (kind === 'theme') device.appearance = { theme: count % 2 ? 'dark' : 'light' }
    if (kind === 'sync') {
      device.sync(now, { losesAnswer })
      account.learn(server)
      server.learn(account)
    }
  })
  if (together) {
    now += 30 * day
    meet(devices, now)
    for (const account of known) server.learn(account)
  }
  return { devices, now, oracle: server.saved }
}

let saves = 0

class Account {
  private readonly made = new Map<number, string>()
  private readonly gone = new Set<number>()

  save(article: string): void {
    this.made.set(saves++, article)
  }

  remove(article: string): void {
    for (const [save, of] of this.made) if (of === article) this.gone.add(save)
  }

  learn(other: Account): void {
    for (const [save, of] of other.made) this.made.set(save, of)
    for (const save of other.gone) this.gone.add(save)
  }

  get saved(): string[] {
    const left = [...this.made].filter(([save]) => !this.gone.has(save))
    return [...new Set(left.map(([, of]) => of))].sort()
  }
}
