import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { getLogEnd } from '@/db/queries/editions'
import { renewEdition, renewUnasked } from '@/lib/client/edition'
import { cacheNames } from '@/lib/shared/device/caches'
import { deviceStore } from '@/lib/shared/device/store'
import { type EditionChoice, standsAt } from '@/lib/shared/edition/choice'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { addChanges } from '../support/change-log'
import { DeviceCaches } from '../support/device-caches'
import { begin, choice, onDevice, publicNow, useNewsrooms } from '../support/edition-device'

useNewsrooms()
beforeEach(() => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })
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

describe('an edition that is renewed by hand', () => {
  it('is told what was corrected, and keeps the rest as it was', async () => {
    const { newsroom, store } = await beginByHand()
    const before = await store.get('edition', 'state')
    const old = await store.get('entries', ['kabar-0', 'id'])
    const wrong = await store.get('entries', ['kabar-1', 'id'])
    await newsroom.change(0, 'id', 'updated')
    await newsroom.change(1, 'id', 'corrected')
    await newsroom.publish(2)
    await renewEdition()
    expect(await store.get('entries', ['kabar-0', 'id'])).toEqual(old)
    expect(await store.get('entries', ['kabar-1', 'id'])).not.toEqual(wrong)
    expect(await store.get('announcements', ['kabar-1', 'id'])).toBeDefined()
    expect(await store.count('entries')).toBe(8)
    const state = await store.get('edition', 'state')
    expect(state?.cursor).toBe(before?.cursor)
    // It was asked just now, and stands as it stood: a page that was visited since is newer.
    expect(state && standsAt(state)).toBe(before?.checkedAt)
    await renewEdition()
    const later = await store.get('edition', 'state')
    expect(later && standsAt(later)).toBe(before?.checkedAt)
    await renewEdition({ asked: true })
    const whole = await store.get('edition', 'state')
    expect(whole && standsAt(whole)).toBe(whole?.checkedAt)
    expect(await onDevice()).toEqual(await publicNow())
  })

  it('is told of everything once, and then asks in one request what is new since', async () => {
    const { site, newsroom } = await beginByHand()
    await newsroom.change(0, 'id', 'corrected')
    await newsroom.withdraw(1, 'en')
    await newsroom.publish(2)
    await renewEdition()
    const { cursor, mark } = await getLogEnd()
    site.requests = []
    await renewEdition()
    expect(site.requests).toEqual([
      expect.stringContaining(`/editions/all?since=${cursor}.${mark}`),
    ])
  })

  it('hears of a correction however long its own state is behind the log', async () => {
    const { site, newsroom, store } = await beginByHand()
    for (let half = 0; half < 2; half++) {
      await addChanges(6000, 100)
      await renewEdition()
    }
    const wrong = await store.get('entries', ['kabar-0', 'id'])
    await newsroom.change(0, 'id', 'corrected')
    await renewEdition()
    expect(await store.get('entries', ['kabar-0', 'id'])).not.toEqual(wrong)
    expect(site.requests.filter((path) => path.includes('newest'))).toEqual([])
    await renewEdition({ asked: true })
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
    await renewEdition()
    const { hash } = (await store.get('entries', ['kabar-0', 'id'])) ?? {}
    expect(await publicNow()).toContain(`id kabar-0 ${hash}`)
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
    expect(await store.get('entries', ['kabar-1', 'en'])).toEqual(same)
    expect(site.requests).toContain(path)
    site.requests = []
    await renewEdition()
    expect(site.requests).toHaveLength(1)
  })

  it('has what was corrected in its oldest article, though newer ones would leave no room for it', async () => {
    const { newsroom, store } = await beginByHand({ ...byHand, budget: 9000 as never })
    const held = await onDevice()
    await newsroom.publish(40)
    await newsroom.change(0, 'id', 'corrected')
    await renewEdition()
    const now = await onDevice()
    expect(now.size).toBe(held.size)
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
  })

  it('fetches a correction at the next contact when the first one was cut off', async () => {
    const { site, newsroom, store } = await beginByHand()
    await newsroom.change(0, 'id', 'corrected')
    site.fail({ kind: 'flipped', at: 0 }, { kind: 'refused' })
    await expect(renewEdition()).rejects.toThrow('network')
    await newsroom.change(0, 'id', 'updated')
    await renewEdition()
    expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
    const { hash } = (await store.get('entries', ['kabar-0', 'id'])) ?? {}
    expect(await publicNow()).toContain(`id kabar-0 ${hash}`)
  })
})

describe('contacts that come at once', () => {
  it('ask the server once: those that waited have nothing left to ask', async () => {
    const { site } = await beginByHand()
    await forgetContact()
    let last = Promise.resolve()
    const request = (name: string, ...given: unknown[]) => {
      const work = given.at(-1) as (lock: object) => Promise<void>
      if (name !== 'pena-edition') return work({})
      last = last.catch(() => undefined).then(() => work({}))
      return last
    }
    vi.stubGlobal('navigator', { locks: { request } })
    // Another tab is the first.
    await Promise.all([renewEdition(), renewUnasked(), renewUnasked()])
    await renewUnasked()
    expect(site.requests).toHaveLength(1)
    await forgetContact()
    await renewUnasked()
    expect(site.requests).toHaveLength(2)
  })
})

async function forgetContact(): Promise<void> {
  const store = await deviceStore()
  const state = await store.get('edition', 'state')
  if (state) await store.put('edition', { ...state, checkedAt: 1 }, 'state')
}

it('what comes broken again and again is not fetched at every page, but when it is asked for', async () => {
  const { site, newsroom, store } = await beginByHand(choice)
  const before = await onDevice()
  await newsroom.publish(4)
  const now = vi.spyOn(Date, 'now')
  const open = async () => {
    await forgetContact()
    site.requests = []
    // Only documents are broken by it, whatever is asked before them.
    site.fail(...Array.from({ length: 4 }, () => ({ kind: 'flipped', at: 0 }) as const))
    await renewUnasked().catch(() => undefined)
    return site.requests.filter((path) => path.includes('/bodies')).length
  }
  const opened: number[] = []
  const start = Date.now()
  for (let page = 0; page < 60; page++) {
    now.mockReturnValue(start + page * 60_000)
    opened.push(await open())
  }
  now.mockRestore()
  expect(opened[0]).toBe(1)
  expect(opened.reduce((sum, count) => sum + count, 0)).toBeLessThan(5)
  expect(await onDevice()).toEqual(before)
  site.fail()
  await renewEdition({ asked: true })
  expect(await onDevice()).toEqual(await publicNow())
  expect((await store.get('edition', 'state'))?.broken).toBeUndefined()
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
    await renewEdition()
    await renewEdition()
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
    await renewEdition()
    await renewEdition()
    expect(asked()).toBe(1)
  })

  it('is tried again at the next contact when it could not be fetched', async () => {
    const { site, newsroom, asked } = await visited()
    await newsroom.change(0, 'id', 'corrected')
    site.page = () => undefined
    await renewEdition()
    site.page = () => new Response('<html data-served="slow" data-fetched-at="1" lang="id">')
    await renewEdition()
    site.page = () => new Response(null, { status: 503 })
    await renewEdition()
    expect(asked()).toBe(3)
    site.page = () => new Response('<html lang="id">')
    await renewEdition()
    await renewEdition()
    expect(asked()).toBe(4)
  })

  it('is not fetched again when it was opened meanwhile, or is not kept any more', async () => {
    const { site, newsroom, store, asked } = await visited()
    site.page = () => undefined
    await newsroom.change(0, 'id', 'corrected')
    await renewEdition()
    const note = await store.get('documents', path)
    if (note) await store.put('documents', { ...note, fetchedAt: 2 })
    await renewEdition()
    expect(asked()).toBe(1)
    await newsroom.change(0, 'id', 'corrected')
    await renewEdition()
    await store.delete('documents', path)
    await renewEdition()
    expect(asked()).toBe(2)
  })
})
