import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getLogEnd } from '@/db/queries/editions'
import { downloadEdition, isWithin, offerEdition, renewUnasked } from '@/lib/client/edition'
import { cacheNames } from '@/lib/shared/device/caches'
import { encodePageFacts, pageFactsName } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { type EditionChoice, standsAt } from '@/lib/shared/edition/choice'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { addChanges } from '../support/change-log'
import { DeviceCaches } from '../support/device-caches'
import {
  begin,
  choice,
  deviceCaches,
  onDevice,
  publicNow,
  useNewsrooms,
} from '../support/edition-device'
import type { EditionSite } from '../support/edition-site'

useNewsrooms()
const getRegistration = async () => undefined
beforeEach(() => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: {}, getRegistration } })
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const byHand: EditionChoice = { ...choice, pictures: 'none', renewal: 'by-hand' }

/** A device whose edition of four articles is renewed by hand. */
async function beginByHand(wanted = byHand) {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 4; count++) await newsroom.publish(4)
  const renewal = await beginRenewal(wanted)
  if (renewal) await completeRenewal(renewal)
  site.requests = []
  return { site, newsroom, store: await deviceStore() }
}

/** A page that is opened when others have been read for a while. */
async function contact(): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000)
  await renewUnasked()
}

/** What a reader does who has an edition and asks for what is new. */
async function renewAsked(wanted = byHand): Promise<void> {
  expect(await downloadEdition(await offerEdition(wanted), {})).toBeUndefined()
}

describe('an edition that is renewed by hand', () => {
  it('is told what was corrected, and keeps the rest as it was', async () => {
    const { newsroom, store } = await beginByHand()
    const before = await store.get('edition', 'state')
    const old = await store.get('entries', ['kabar-0', 'id'])
    const wrong = await store.get('entries', ['kabar-1', 'id'])
    await newsroom.change(0, 'id', 'updated')
    await newsroom.change(1, 'id', 'corrected')
    await newsroom.publish(2)
    await contact()
    expect(await store.get('entries', ['kabar-0', 'id'])).toEqual(old)
    expect(await store.get('entries', ['kabar-1', 'id'])).not.toEqual(wrong)
    expect(await store.get('announcements', ['kabar-1', 'id'])).toBeDefined()
    expect(await store.count('entries')).toBe(8)
    const state = await store.get('edition', 'state')
    expect(state?.cursor).toBe(before?.cursor)
    // It was asked just now, and stands as it stood: a page that was visited since is newer.
    expect(state && standsAt(state)).toBe(before?.checkedAt)
    await contact()
    const later = await store.get('edition', 'state')
    expect(later && standsAt(later)).toBe(before?.checkedAt)
    await renewAsked()
    const whole = await store.get('edition', 'state')
    expect(whole && standsAt(whole)).toBe(whole?.checkedAt)
    expect(await onDevice()).toEqual(await publicNow())
  })

  it('is told of everything once, and then asks in one request what is new since', async () => {
    const { site, newsroom } = await beginByHand()
    await newsroom.change(0, 'id', 'corrected')
    await newsroom.withdraw(1, 'en')
    await newsroom.publish(2)
    await contact()
    const { cursor, mark } = await getLogEnd()
    site.requests = []
    await contact()
    expect(site.requests).toEqual([
      expect.stringContaining(`/editions/all?since=${cursor}.${mark}`),
    ])
  })

  it('hears of a correction however long its own state is behind the log', async () => {
    const { site, newsroom, store } = await beginByHand()
    for (let half = 0; half < 2; half++) {
      await addChanges(6000, 100)
      await contact()
    }
    const wrong = await store.get('entries', ['kabar-0', 'id'])
    await newsroom.change(0, 'id', 'corrected')
    await contact()
    expect(await store.get('entries', ['kabar-0', 'id'])).not.toEqual(wrong)
    expect(site.requests.filter((path) => path.includes('newest'))).toEqual([])
    await renewAsked()
    expect(await onDevice()).toEqual(await publicNow())
  })

  it('has what was corrected though the log can tell nothing any more of so long ago', async () => {
    const { site, newsroom, store } = await beginByHand()
    const path = '/id/articles/kabar-kabar-0-id'
    const facts = { kind: 'article', locale: 'id', title: 'Kabar', articleId: 'kabar-0' } as const
    const note = { ...facts, path, fetchedAt: 1, bytes: 1, saved: false, assets: [] }
    await store.put('documents', note)
    const same = await store.get('entries', ['kabar-1', 'en'])
    await newsroom.change(0, 'id', 'corrected')
    await addChanges(12_000, 100)
    await contact()
    const { hash } = (await store.get('entries', ['kabar-0', 'id'])) ?? {}
    expect(await publicNow()).toContain(`id kabar-0 ${hash}`)
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
    expect(await store.get('entries', ['kabar-1', 'en'])).toEqual(same)
    expect(site.requests).toContain(path)
    site.requests = []
    await contact()
    expect(site.requests).toHaveLength(1)
  })

  it('has what was corrected in its oldest article, though newer ones would leave no room for it', async () => {
    const { newsroom, store } = await beginByHand({ ...byHand, budget: 9000 as never })
    const held = await onDevice()
    await newsroom.publish(40)
    await newsroom.change(0, 'id', 'corrected')
    await contact()
    const now = await onDevice()
    expect(now.size).toBe(held.size)
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
  })

  it('fetches a correction at the next contact when the first one was cut off', async () => {
    const { site, newsroom, store } = await beginByHand()
    await newsroom.change(0, 'id', 'corrected')
    site.fail({ kind: 'flipped', at: 0 }, { kind: 'refused' })
    await expect(contact()).rejects.toThrow('network')
    await newsroom.change(0, 'id', 'updated')
    await contact()
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
    const { hash } = (await store.get('entries', ['kabar-0', 'id'])) ?? {}
    expect(await publicNow()).toContain(`id kabar-0 ${hash}`)
  })
})

describe('an edition that was offered', () => {
  it('costs nothing any more when a page that was opened since has brought it', async () => {
    const { site, newsroom } = await beginByHand(choice)
    await newsroom.change(0, 'id', 'corrected')
    await newsroom.publish(2)
    const offer = await offerEdition(choice)
    await contact()
    site.delivered = 0
    expect(await downloadEdition(offer, {})).toBeUndefined()
    expect(site.delivered).toBe(0)
    expect(await onDevice()).toEqual(await publicNow())
  })

  it('is offered anew, and nothing is fetched, when a page has heard of later news since', async () => {
    const { site, newsroom, store } = await beginByHand()
    await newsroom.publish(2)
    const offer = await offerEdition(byHand)
    await newsroom.publish(40)
    await contact()
    const before = await onDevice()
    site.delivered = 0
    const other = await downloadEdition(offer, {})
    expect(site.delivered).toBe(0)
    expect(other?.bytes).toBeGreaterThan(offer.bytes)
    expect((await store.get('edition', 'state'))?.wish).toBeUndefined()
    expect(await onDevice()).toEqual(before)
    expect(other && (await downloadEdition(other, {}))).toBeUndefined()
    expect(await onDevice()).toEqual(await publicNow())
  })

  it('goes on without being offered again when it was cut off and nothing has changed', async () => {
    const { site, newsroom } = await beginByHand()
    for (let count = 0; count < 3; count++) await newsroom.publish(40)
    const offer = await offerEdition(byHand)
    site.fail({ kind: 'cut', after: 5000 })
    await expect(downloadEdition(offer, {})).rejects.toThrow('network')
    const rest = await offerEdition(byHand)
    expect(isWithin(rest, offer)).toBe(true)
    expect(rest.bytes).toBeLessThan(offer.bytes)
    expect(await downloadEdition(rest, {})).toBeUndefined()
    expect(await onDevice()).toEqual(await publicNow())
  })
})

describe('contacts that come at once', () => {
  it('ask the server once: those that waited have nothing left to ask', async () => {
    const { site } = await beginByHand()
    vi.setSystemTime(Date.now() + 60_000)
    let last = Promise.resolve()
    const request = (name: string, ...given: unknown[]) => {
      const work = given.at(-1) as (lock: object) => Promise<void>
      if (name !== 'pena-edition') return work({})
      last = last.catch(() => undefined).then(() => work({}))
      return last
    }
    vi.stubGlobal('navigator', { locks: { request } })
    vi.resetModules()
    const otherTab = await import('@/lib/client/edition')
    await Promise.all([otherTab.renewUnasked(), renewUnasked(), renewUnasked()])
    await renewUnasked()
    expect(site.requests).toHaveLength(1)
    await contact()
    expect(site.requests).toHaveLength(2)
  })
})

it('what comes broken again and again is not fetched at every page, but when it is asked for', async () => {
  const { site, newsroom, store } = await beginByHand(choice)
  const before = await onDevice()
  await newsroom.publish(4)
  const open = async () => {
    site.requests = []
    // Only documents are broken by it, whatever is asked before them.
    site.fail(...Array.from({ length: 4 }, () => ({ kind: 'flipped', at: 0 }) as const))
    await contact().catch(() => undefined)
    return site.requests.filter((path) => path.includes('/bodies')).length
  }
  const opened: number[] = []
  for (let page = 0; page < 60; page++) opened.push(await open())
  expect(opened[0]).toBe(1)
  expect(opened.reduce((sum, count) => sum + count, 0)).toBeLessThan(5)
  expect(await onDevice()).toEqual(before)
  site.fail()
  await renewAsked(choice)
  expect(await onDevice()).toEqual(await publicNow())
  expect((await store.get('edition', 'state'))?.inVain).toBeUndefined()
})

const { put } = IDBObjectStore.prototype

/** Leaves no room in these stores of the device, and in all the others as much as is wanted. */
function fillUp(...names: readonly string[]): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    if (names.includes(this.name)) throw new DOMException('no more', 'QuotaExceededError')
    return put.apply(this, args)
  }
}

describe('a device that is full', () => {
  afterEach(() => fillUp())

  /** How often the documents that are new are asked for when so many pages are opened. */
  async function askedFor(site: EditionSite, pages: number): Promise<number> {
    site.requests = []
    for (let page = 0; page < pages; page++) await contact().catch(() => undefined)
    return site.requests.filter((path) => path.includes('/bodies')).length
  }

  it('does not fetch what is new at every page, but when it is asked for', async () => {
    const { site, newsroom, store } = await beginByHand(choice)
    const before = await onDevice()
    await newsroom.publish(4)
    fillUp('arrivals', 'bodies')
    expect(await askedFor(site, 60)).toBeLessThan(5)
    expect(await onDevice()).toEqual(before)
    fillUp()
    await renewAsked(choice)
    expect(await onDevice()).toEqual(await publicNow())
    expect((await store.get('edition', 'state'))?.inVain).toBeUndefined()
  })

  it('fetches nothing unasked where it cannot even note that there was no room', async () => {
    const { site, newsroom } = await beginByHand(choice)
    await newsroom.publish(4)
    fillUp('arrivals', 'bodies', 'edition')
    expect(await askedFor(site, 3)).toBe(0)
    fillUp()
    expect(await askedFor(site, 1)).toBe(1)
    expect(await onDevice()).toEqual(await publicNow())
  })
})

it('an edition finds itself in a log that was restored and has passed its cursor again', async () => {
  const { site, newsroom, backUp } = await begin()
  await newsroom.publish(4)
  const restore = await backUp()
  for (let count = 0; count < 3; count++) await newsroom.publish(4)
  const renew = async () => {
    const renewal = await beginRenewal(choice)
    if (renewal) await completeRenewal(renewal)
  }
  await renew()
  await restore()
  await newsroom.change(0, 'en', 'corrected')
  for (let count = 0; count < 4; count++) await newsroom.publish(4)
  await renew()
  expect(await onDevice()).toEqual(await publicNow())
  site.requests = []
  await newsroom.publish(4)
  await renew()
  expect(site.requests.filter((path) => path.includes('editions'))).toHaveLength(1)
  expect(await onDevice()).toEqual(await publicNow())
})

describe('what is kept besides the edition', () => {
  const path = '/id/articles/kabar-kabar-0-id'

  async function visited() {
    const all = await beginByHand()
    const facts = { kind: 'article', locale: 'id', title: 'Kabar', articleId: 'kabar-0' } as const
    const note = { ...facts, path, fetchedAt: 1, bytes: 1, saved: false, assets: [] }
    await all.store.put('documents', note)
    return { ...all, asked: () => all.site.requests.filter((one) => one === path).length }
  }

  it('is fetched again once when its article was corrected', async () => {
    const { newsroom, asked } = await visited()
    await newsroom.change(0, 'id', 'corrected')
    await contact()
    await contact()
    expect(asked()).toBe(1)
  })

  it('is fetched again when it names an article that was withdrawn', async () => {
    const { newsroom, asked } = await visited()
    vi.stubGlobal('caches', new DeviceCaches())
    const cache = await caches.open(cacheNames.articles)
    await cache.put(path, new Response('<a href="/id/articles/kabar-kabar-1-id">'))
    const store = await deviceStore()
    const { slug } = (await store.get('entries', ['kabar-1', 'id'])) ?? {}
    expect(slug).toBe('kabar-kabar-1-id')
    await newsroom.withdraw(1, 'id')
    await contact()
    await contact()
    expect(asked()).toBe(1)
  })

  it('goes when it lists what was withdrawn in a language that is not asked about', async () => {
    const { site, newsroom, store } = await beginByHand({ ...byHand, locales: ['en'] })
    const list = '/en/sections/dunia'
    const facts = { kind: 'list', locale: 'en', title: 'World' } as const
    const note = { ...facts, path: list, fetchedAt: 1, bytes: 1, saved: false, assets: [] }
    await store.put('documents', note)
    const cache = await deviceCaches.open(cacheNames.pages)
    await cache.put(list, new Response('<a href="/en/articles/kabar-kabar-1-id">'))
    const entry = await store.get('entries', ['kabar-1', 'en'])
    await newsroom.withdraw(1, 'id')
    await contact()
    expect(site.requests).toEqual([expect.stringContaining('/editions/en?since=')])
    expect(await cache.keys()).toEqual([])
    expect(await store.get('entries', ['kabar-1', 'en'])).toEqual(entry)
    // Nobody would tell here that it is public again.
    expect(await store.count('tombstones')).toBe(0)
  })

  it('goes when it was withdrawn before a new beginning, though nobody noted it', async () => {
    const { newsroom, store } = await beginByHand()
    vi.stubGlobal('caches', new DeviceCaches())
    const facts = { kind: 'article', locale: 'id', title: 'Kabar', articleId: 'kabar-0' } as const
    const page = `<meta name="${pageFactsName}" content="${encodePageFacts(facts)}">`
    const cache = await caches.open(cacheNames.articles)
    await cache.put(path, new Response(page))
    await store.clear('entries')
    await newsroom.withdraw(0, 'id')
    await addChanges(12_000, 100)
    await contact()
    expect(await cache.keys()).toEqual([])
  })

  it('names nothing that was withdrawn before a new beginning, and has front pages again', async () => {
    const { site, newsroom, store } = await beginByHand()
    const said = { kind: 'list', locale: 'id', title: 'Daftar' } as const
    const note = { ...said, fetchedAt: 1, bytes: 1, saved: false, assets: [] }
    const untranslated = '/id/articles/kabar-kabar-1-en'
    for (const [name, path] of [
      [cacheNames.pages, '/id'],
      [cacheNames.pages, '/id/topics/laut'],
      [cacheNames.articles, untranslated],
    ] as const) {
      await (await deviceCaches.open(name)).put(path, new Response('Kabar'))
      await store.put('documents', { ...note, path })
    }
    // Nobody noted this one; and one belongs to what was saved, which is asked about by name.
    const content = encodePageFacts(said)
    const unnoted = new Response(`<meta name="${pageFactsName}" content="${content}">`)
    await (await deviceCaches.open(cacheNames.pages)).put('/id/newest', unnoted)
    const saved = '/id/articles/kabar-kabar-2-en'
    await (await deviceCaches.open(cacheNames.saved)).put(saved, new Response('Kabar'))
    await store.put('documents', { ...note, path: saved, saved: true })
    await newsroom.withdraw(3, 'id')
    await addChanges(12_000, 100)
    await contact()
    expect(await deviceCaches.paths(cacheNames.pages)).toEqual([])
    expect(await deviceCaches.paths(cacheNames.articles)).toEqual([])
    expect(await deviceCaches.paths(cacheNames.saved)).toEqual([saved])
    expect(await store.getAllKeys('documents')).toEqual([saved])
    expect(site.requests.filter((one) => !one.startsWith('/api'))).toEqual(['/id'])
  })

  it('loses no list when a reader asks what another edition would cost', async () => {
    const { store } = await beginByHand()
    const facts = { kind: 'list', locale: 'id', title: 'Laut' } as const
    const list = '/id/topics/laut'
    const note = { ...facts, path: list, fetchedAt: 1, bytes: 1, saved: false, assets: [] }
    await store.put('documents', note)
    await offerEdition({ ...byHand, pictures: 'small' })
    expect(await store.getAllKeys('documents')).toEqual([list])
  })

  it('is tried again at the next contact when it could not be fetched', async () => {
    const { site, newsroom, asked } = await visited()
    await newsroom.change(0, 'id', 'corrected')
    site.page = () => undefined
    await contact()
    site.page = () => new Response('<html data-served="slow" data-fetched-at="1" lang="id">')
    await contact()
    site.page = () => new Response(null, { status: 503 })
    await contact()
    expect(asked()).toBe(3)
    site.page = () => new Response('<html lang="id">')
    await contact()
    await contact()
    expect(asked()).toBe(4)
  })

  it('is not fetched again when it was opened meanwhile, or is not kept any more', async () => {
    const { site, newsroom, store, asked } = await visited()
    site.page = () => undefined
    await newsroom.change(0, 'id', 'corrected')
    await contact()
    const note = await store.get('documents', path)
    if (note) await store.put('documents', { ...note, fetchedAt: 2 })
    await contact()
    expect(asked()).toBe(1)
    await newsroom.change(0, 'id', 'corrected')
    await contact()
    await store.delete('documents', path)
    await contact()
    expect(asked()).toBe(2)
  })
})
