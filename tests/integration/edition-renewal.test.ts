import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { wrap } from 'idb'
import { expect, it, vi } from 'vitest'
import { picturePath } from '@/lib/shared/article/picture'
import { cacheNames, documentCaches } from '@/lib/shared/device/caches'
import { encodePageFacts, pageFactsName } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { takeDown } from '@/lib/shared/device/withdrawals'
import { canonicalJson } from '@/lib/shared/edition/canonical'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { fetchBundle } from '@/lib/shared/edition/fetch-bodies'
import { contentHash } from '@/lib/shared/edition/hash'
import { removeEdition, wishFor } from '@/lib/shared/edition/removal'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { type Locale, locales } from '@/lib/shared/locales'
import {
  begin,
  choice,
  clearDevice,
  contact,
  deviceCaches,
  type Newsroom,
  onDevice,
  publicNow,
  useNewsrooms,
} from '../support/edition-device'
import { EditionSite, type Fault } from '../support/edition-site'
import { runs, soakFactor } from '../support/property-runs'

// An edition of a few articles comes in several answers, as one of hundreds does.
vi.mock('@/lib/shared/api/edition', async (original) => ({
  ...(await original<typeof import('@/lib/shared/api/edition')>()),
  bundleLimit: 6,
}))

useNewsrooms()

const textOf = (one: string) => one.split(' ').slice(0, 2).join(' ')

/**
 * What is on the device is one published state, but for what was withdrawn when the server was asked.
 * `stillThere` is what was public each time since the edition was installed.
 */
async function expectOneWholeState(newsroom: Newsroom, stillThere: ReadonlySet<string>) {
  const store = await deviceStore()
  const state = await store.get('edition', 'state')
  const held = await onDevice()
  const whole = (state?.choice && newsroom.published.get(state.cursor)) ?? new Set<string>()
  const expected = [...whole].filter((one) => held.has(one) || stillThere.has(textOf(one)))
  expect([...held].sort()).toEqual(expected.sort())
  for (const entry of await store.getAll('entries')) {
    const body = await store.get('bodies', entry.hash)
    expect(body, entry.slug).toBeDefined()
    if (body) expect(await contentHash(canonicalJson(body.content))).toBe(entry.hash)
  }
  await expectPictures()
}

/** Every picture of the edition is there, and as long as was said. */
async function expectPictures(): Promise<void> {
  const cache = await caches.open(cacheNames.edition)
  for (const { pictures, articleId } of await (await deviceStore()).getAll('entries')) {
    for (const { id, width, bytes } of pictures) {
      const kept = await cache.match(picturePath(id, width, 'avif'))
      expect((await kept?.arrayBuffer())?.byteLength, articleId).toBe(bytes)
    }
  }
}

/**
 * Nothing of what was withdrawn when the server was last heard is left in any form: no entry, no
 * document, no part of an answer that was cut off, no page in a cache, no word of what it said before a correction. And
 * nothing that is public is still said to be withdrawn.
 */
async function expectNothingWithdrawn(newsroom: Newsroom, atContact: ReadonlySet<string>) {
  const store = await deviceStore()
  const there = new Set([...atContact].map(textOf))
  for (const { articleId, locale } of await store.getAll('entries')) {
    expect(there).toContain(`${locale} ${articleId}`)
  }
  for (const { articleId, locale } of await store.getAll('tombstones')) {
    expect(there).not.toContain(`${locale} ${articleId}`)
  }
  const kept = JSON.stringify([await store.getAll('bodies'), await store.getAll('announcements')])
  const arrived = (await store.getAll('arrivals')).map(({ bytes }) =>
    new TextDecoder().decode(bytes),
  )
  const pages = deviceCaches.texts()
  for (const { articleId } of newsroom.articles) {
    for (const locale of locales) {
      if (there.has(`${locale} ${articleId}`)) continue
      const words = `dari ${articleId} (${locale})`
      expect(
        [kept, ...arrived, ...pages].some((text) => text.includes(words)),
        words,
      ).toBe(false)
    }
  }
}

const pick = fc.nat({ max: 30 })
const locale = fc.constantFrom<Locale>('id', 'en')
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant({ kind: 'refused' } as const),
  fc.constant({ kind: 'headless' } as const),
  fc.record({ kind: fc.constant('cut' as const), after: fc.nat({ max: 8000 }) }),
  fc.record({ kind: fc.constant('flipped' as const), at: fc.nat({ max: 20_000 }) }),
)
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish'), words: fc.nat({ max: 40 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('correct', 'update'), pick, locale }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('withdraw', 'withdraw', 'publish again'),
      pick,
      locale,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('contact') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('contact badly'),
      // Every other answer comes well, so that a fault is met by documents as often as by manifests.
      faults: fc.array(fc.option(fault, { freq: 1 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  // The server is heard, and what it has is cut off: the usual end of a contact on the way.
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('contact badly'),
      faults: fc.tuple(
        fc.constant(null),
        fc.record({ kind: fc.constant('cut' as const), after: fc.nat({ max: 8000 }) }),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('contact while full', 'be killed in a contact'),
      writes: fc.nat({ max: 60 }),
    }),
  },
  // One page offers what it found, and another hears of later news before it is taken.
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('contact while another page does'),
      meanwhile: fc.constantFrom('publish', 'correct', 'withdraw', 'publish again', 'nothing'),
      pick,
      locale,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('clear', 'remove the edition') }) },
)
type Step = {
  do: string
  meanwhile?: string
  words?: number
  pick?: number
  locale?: Locale
  faults?: (Fault | null)[]
  writes?: number
}

/** Lets so many writes through, and answers the next ones as a device that is full, or that dies. */
async function whileWritesFail<Outcome>(
  writes: number,
  name: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const { put } = IDBObjectStore.prototype
  let left = writes
  const count = () => {
    if (left-- <= 0) throw new DOMException('no more', name)
  }
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    try {
      count()
    } catch (error) {
      // As in a browser: nothing of what it did together with this is done.
      wrap(this.transaction).done.catch(() => undefined)
      this.transaction.abort()
      throw error
    }
    return put.apply(this, args)
  }
  deviceCaches.onPut = count
  try {
    return await work()
  } finally {
    IDBObjectStore.prototype.put = put
    deviceCaches.onPut = () => undefined
  }
}

async function act(newsroom: Newsroom, what: string | undefined, one: Step): Promise<void> {
  const { pick = 0, locale = 'id' } = one
  if (what === 'publish') await newsroom.publish(one.words ?? 1)
  if (what === 'correct') await newsroom.change(pick, locale, 'corrected')
  if (what === 'update') await newsroom.change(pick, locale, 'updated')
  if (what === 'withdraw') await newsroom.withdraw(pick, locale)
  if (what === 'publish again') await newsroom.publishAgain(pick, locale)
}

it('whatever happens, a device holds one whole state, nothing withdrawn, and converges in one contact', {
  timeout: 120_000 * soakFactor(),
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps: Step[]) => {
      const { site, newsroom } = await begin()
      // What was public when the server was last heard; nobody was heard yet, and nothing is here.
      let atContact: ReadonlySet<string> = new Set()
      let stillThere: ReadonlySet<string> = new Set()
      const asked = (outcome: 'done' | 'heard' | 'failed', before: ReadonlySet<string>) => {
        const there = [...before].map(textOf)
        // One that failed may have heard what is withdrawn.
        const wasThere = (text: string) => outcome === 'done' || stillThere.has(text)
        stillThere = new Set(there.filter(wasThere))
        if (outcome !== 'failed') atContact = before
      }
      for (const one of steps) {
        const { writes = 0 } = one
        const before = await publicNow()
        await act(newsroom, one.do, one)
        if (one.do === 'clear') await clearDevice()
        if (one.do === 'remove the edition') await removeEdition()
        if (one.do === 'contact') {
          expect(await contact()).toBe('done')
          asked('done', before)
        }
        if (one.do === 'contact badly') {
          site.fail(...(one.faults ?? []).flatMap((given) => given ?? []))
          asked(await contact(), before)
          site.fail()
        }
        if (one.do === 'contact while another page does') {
          const offered = await beginRenewal(choice)
          await act(newsroom, one.meanwhile, one)
          expect(await contact()).toBe('done')
          asked('done', await publicNow())
          // What it has may be older than what the other page left, and its words are gone then.
          if (offered) await completeRenewal(offered).catch(() => undefined)
        }
        if (one.do === 'contact while full') {
          asked(await whileWritesFail(writes, 'QuotaExceededError', contact), before)
        }
        if (one.do === 'be killed in a contact') {
          asked(await whileWritesFail(writes, 'AbortError', contact), before)
        }
        await expectOneWholeState(newsroom, stillThere)
        await expectNothingWithdrawn(newsroom, atContact)
      }
      expect(await contact()).toBe('done')
      expect([...(await onDevice())].sort()).toEqual([...(await publicNow())].sort())
      const kept = (await (await deviceStore()).getAll('entries')).flatMap((one) => one.pictures)
      const paths = kept.map(({ id, width }) => picturePath(id, width, 'avif'))
      expect(await deviceCaches.paths(cacheNames.edition)).toEqual([...new Set(paths)].sort())
    }),
    { ...runs(100), interruptAfterTimeLimit: 1_800_000 },
  )
})

it('goes on where it was cut off: hardly a byte that arrived is fetched again', async () => {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 12; count++) await newsroom.publish(60)
  const whole = new EditionSite()
  vi.stubGlobal('fetch', whole.fetch)
  await contact()
  await clearDevice()
  vi.stubGlobal('fetch', site.fetch)
  let outcome = ''
  for (let tries = 0; tries < 300 && outcome !== 'done'; tries++) {
    // The manifest comes through; the pack is cut in its head or after 1,500 bytes more.
    const isHeadless = tries % 3 === 2
    site.fail(
      { kind: 'flipped', at: 0 },
      isHeadless ? { kind: 'headless' } : { kind: 'cut', after: 1500 },
    )
    outcome = await contact()
  }
  expect(outcome).toBe('done')
  expect(site.delivered).toBeLessThanOrEqual(whole.delivered * 1.1)
  expect(await onDevice()).toEqual(await publicNow())
})

it('lets go of an answer that was cut off when something in it has been withdrawn since', async () => {
  const { site, newsroom } = await begin()
  await newsroom.publish(4)
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'cut', after: 701 })
  expect(await contact()).toBe('heard')
  await newsroom.withdraw(0, 'id')
  expect(await contact()).toBe('done')
  expect(await onDevice()).toEqual(await publicNow())
})

it('takes what was withdrawn off the device in one request, even if nothing else arrives', async () => {
  const { site, newsroom } = await begin()
  await newsroom.publish(5)
  await newsroom.publish(5)
  expect(await contact()).toBe('done')
  await newsroom.withdraw(0, 'id')
  await newsroom.publish(5)
  site.requests = []
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'refused' })
  expect(await contact()).toBe('heard')
  expect(site.requests[0]).toMatch(/^\/api\/v1\/editions\/all\?since=\d+\.[\w-]{6}&pictures=small$/)
  const store = await deviceStore()
  expect(await store.get('entries', ['kabar-0', 'id'])).toBeUndefined()
  expect(await store.get('tombstones', ['kabar-0', 'id'])).toMatchObject({ reason: 'Keliru.' })
  const bodies = await store.getAll('bodies')
  expect(
    bodies.some(({ content }) => content.articleId === 'kabar-0' && content.locale === 'id'),
  ).toBe(false)
})

it('takes what was withdrawn off a device that has no room to say why', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(5)
  expect(await contact()).toBe('done')
  await newsroom.withdraw(0, 'id')
  await whileWritesFail(0, 'QuotaExceededError', contact)
  const store = await deviceStore()
  expect(await store.get('entries', ['kabar-0', 'id'])).toBeUndefined()
  expect(JSON.stringify(await store.getAll('bodies'))).not.toContain('dari kabar-0 (id)')
  expect(await contact()).toBe('done')
  expect(await store.get('tombstones', ['kabar-0', 'id'])).toMatchObject({ reason: 'Keliru.' })
})

it('leaves no part of a cut answer that has what was withdrawn since, even if nothing else arrives', async () => {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 4; count++) await newsroom.publish(20)
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'cut', after: 5000 })
  expect(await contact()).toBe('heard')
  const store = await deviceStore()
  expect(await store.count('arrivals')).toBeGreaterThan(0)
  await newsroom.withdraw(3, 'id')
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'refused' })
  expect(await contact()).toBe('heard')
  await expectNothingWithdrawn(newsroom, await publicNow())
})

it('leaves no document that arrived before a cut when its article has been withdrawn since', async () => {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 5; count++) await newsroom.publish(20)
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'cut', after: 20_000 }, { kind: 'refused' })
  expect(await contact()).toBe('heard')
  const store = await deviceStore()
  expect(await store.count('bodies')).toBe(6)
  await newsroom.withdraw(4, 'id')
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'refused' })
  expect(await contact()).toBe('heard')
  await expectNothingWithdrawn(newsroom, await publicNow())
  expect(await store.count('bodies')).toBe(5)
})

it('keeps what has arrived of a first download when a page asks what changed meanwhile', async () => {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 5; count++) await newsroom.publish(20)
  await wishFor(choice)
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'cut', after: 20_000 }, { kind: 'refused' })
  expect(await contact()).toBe('heard')
  for (let again = 0; again < 2; again++) {
    const renewal = await beginRenewal()
    if (renewal) await completeRenewal(renewal)
  }
  expect(await onDevice()).toEqual(new Set())
  site.delivered = 0
  site.requests = []
  expect(await contact()).toBe('done')
  expect(site.requests.filter((path) => path.includes('/bodies'))).toHaveLength(1)
  expect(await onDevice()).toEqual(await publicNow())
})

it('keeps whole answers with pictures of a first download too, whatever a page asks meanwhile', async () => {
  const { newsroom } = await begin()
  for (let count = 0; count < 4; count++) await newsroom.publish(4)
  await wishFor(choice)
  const offer = await beginRenewal(choice)
  if (!offer) throw new Error('Nothing was offered.')
  await Promise.all(offer.bundles.map((bundle) => fetchBundle(bundle, {})))
  const brought = await deviceCaches.paths(cacheNames.edition)
  expect(brought.length).toBeGreaterThan(0)
  await newsroom.withdraw(0, 'id')
  const renewal = await beginRenewal()
  if (renewal) await completeRenewal(renewal)
  expect(await deviceCaches.paths(cacheNames.edition)).toEqual(brought)
})

it('leaves no page in a cache that has what was withdrawn, though nobody noted it', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(4)
  expect(await contact()).toBe('done')
  const facts = { kind: 'article', locale: 'id', title: 'Kabar', articleId: 'kabar-0' } as const
  const meta = `<meta name="${pageFactsName}" content="${encodePageFacts(facts)}">`
  for (const name of documentCaches) {
    const page = new Response(`${meta}<p>Alinea 0 dari kabar-0 (id).`)
    await (await caches.open(name)).put('/id/articles/kabar-kabar-0-id', page)
  }
  await newsroom.withdraw(0, 'id')
  expect(await contact()).toBe('done')
  await expectNothingWithdrawn(newsroom, await publicNow())
})

/** A device with an edition without pictures, on which the pictures of another were cut off. */
async function cutOffPictures() {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 8; count++) await newsroom.publish(4)
  const first = await beginRenewal({ ...choice, pictures: 'none' })
  if (first) await completeRenewal(first)
  await wishFor(choice)
  const offer = await beginRenewal(choice)
  const bundle = offer?.bundles.find(({ kind }) => kind === 'pictures')
  if (!bundle) throw new Error('There are no pictures.')
  site.fail({ kind: 'cut', after: 701 })
  await expect(fetchBundle(bundle, {})).rejects.toThrow('network')
  return { newsroom, arrived: async () => (await deviceStore()).count('arrivals') }
}

it('keeps what arrived before a cut when a page renews the edition that is there', async () => {
  const { arrived } = await cutOffPictures()
  const renewal = await beginRenewal()
  if (renewal) await completeRenewal(renewal)
  expect(await arrived()).toBe(1)
})

it('keeps pictures that arrived before a cut when something else was withdrawn', async () => {
  const { newsroom, arrived } = await cutOffPictures()
  await newsroom.withdraw(0, 'id')
  await beginRenewal()
  expect(await arrived()).toBe(1)
  await newsroom.withdraw(5, 'id')
  await beginRenewal()
  expect(await arrived()).toBe(0)
})

it('forgets no download that was begun, and begins none again that was given up, meanwhile', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(4)
  expect(await contact()).toBe('done')
  await newsroom.publish(4)
  const store = await deviceStore()
  const other = { ...choice, budget: 10_000_000 as const }

  const first = await beginRenewal()
  await wishFor(other)
  if (first) await completeRenewal(first)
  expect((await store.get('edition', 'state'))?.wish).toEqual(other)

  await newsroom.publish(4)
  const second = await beginRenewal()
  await wishFor(undefined)
  if (second) await completeRenewal(second)
  expect((await store.get('edition', 'state'))?.wish).toBeUndefined()
})

it('lets go of what had arrived when a download is given up', async () => {
  const { site, newsroom } = await begin()
  for (let count = 0; count < 5; count++) await newsroom.publish(20)
  await wishFor(choice)
  site.fail({ kind: 'flipped', at: 0 }, { kind: 'cut', after: 20_000 }, { kind: 'cut', after: 900 })
  expect(await contact()).toBe('heard')
  await wishFor(undefined)
  const store = await deviceStore()
  expect([await store.count('bodies'), await store.count('arrivals')]).toEqual([0, 0])
})

it('does not say that an article is withdrawn once it is public again, even of one it does not keep', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(2)
  const sports: EditionChoice = { ...choice, sections: ['olahraga'] }
  const renew = async () => {
    const renewal = await beginRenewal(sports)
    if (renewal) await completeRenewal(renewal)
    return renewal?.again
  }
  await renew()
  await newsroom.withdraw(0, 'id')
  await renew()
  const store = await deviceStore()
  expect(await store.get('tombstones', ['kabar-0', 'id'])).toBeDefined()
  await newsroom.publishAgain(0, 'id')
  expect(await renew()).toEqual([{ id: 'kabar-0', locale: 'id' }])
  expect(await store.count('entries')).toBe(0)
  expect(await store.get('tombstones', ['kabar-0', 'id'])).toBeUndefined()
})

it('installs nothing that another page has heard was withdrawn while it was on its way', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(3)
  await contact()
  const offered = await beginRenewal(choice)
  const store = await deviceStore()
  const arrived = (await store.getAll('bodies')).find(
    ({ content }) => content.articleId === 'kabar-0' && content.locale === 'id',
  )
  if (!offered || !arrived) throw new Error('nothing was offered')
  await newsroom.withdraw(0, 'id')
  await beginRenewal()
  // The other page has it in its memory, and keeps it now.
  await store.put('bodies', arrived)
  await completeRenewal(offered)
  expect(await store.get('tombstones', ['kabar-0', 'id'])).toBeDefined()
  await expectNothingWithdrawn(newsroom, await publicNow())
  expect(await onDevice()).toEqual(await publicNow())
})

it('keeps the reason of a withdrawal when it later only hears that the article is gone', async () => {
  await begin()
  const gone = { id: 'a', locale: 'id' as const, slug: 'a', headline: 'A', at: 1 }
  await takeDown([{ ...gone, reason: '' }])
  await takeDown([{ ...gone, reason: 'Keliru.' }])
  await takeDown([{ ...gone, reason: '' }])
  const store = await deviceStore()
  expect(await store.get('tombstones', ['a', 'id'])).toMatchObject({ reason: 'Keliru.' })
})

it('keeps what a reader had before a correction until it has been told', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(2)
  await contact()
  await newsroom.change(0, 'id', 'updated')
  await contact()
  const store = await deviceStore()
  expect(await store.get('announcements', ['kabar-0', 'id'])).toBeUndefined()
  await newsroom.change(0, 'id', 'corrected')
  await contact()
  const first = await store.get('announcements', ['kabar-0', 'id'])
  expect(first).toMatchObject({ version: 2 })
  await newsroom.change(0, 'id', 'corrected')
  await contact()
  expect(await store.get('announcements', ['kabar-0', 'id'])).toEqual(first)
})

it('begins anew by itself when the log has passed its cursor, or never came to it', async () => {
  const { site, newsroom } = await begin()
  await newsroom.publish(2)
  await contact()
  const store = await deviceStore()
  const state = await store.get('edition', 'state')
  await store.put('edition', { choice, checkedAt: 0, cursor: 99_999 }, 'state')
  await newsroom.publish(2)
  site.requests = []
  expect(await contact()).toBe('done')
  expect(site.requests.map((path) => path.split('=')[0])).toEqual([
    '/api/v1/editions/all?since',
    '/api/v1/editions/all?newest',
    '/api/v1/bodies?h',
    '/api/v1/pictures?p',
  ])
  expect(await onDevice()).toEqual(await publicNow())
  expect((await store.get('edition', 'state'))?.cursor).toBeGreaterThan(state?.cursor ?? 0)
})

it('an edition of chosen sections begins with more articles than one of all, since few of them are of those', async () => {
  const { site, newsroom } = await begin()
  await newsroom.publish(2)
  const small: EditionChoice = { ...choice, budget: 1_000_000 }
  await beginRenewal(small)
  await beginRenewal({ ...small, sections: ['olahraga'] })
  const asked = site.requests.map((path) => new URLSearchParams(path.split('?')[1]).get('newest'))
  expect(asked).toEqual(['300', '1000'])
})

it('that is whole keeps no part of an answer that was wanted on another day', async () => {
  const { newsroom } = await begin()
  await newsroom.publish(2)
  const store = await deviceStore()
  await store.put('arrivals', { url: '/api/v1/pictures?p=x.320', at: 0, bytes: new Uint8Array(9) })
  expect(await contact()).toBe('done')
  expect(await store.count('arrivals')).toBe(0)
})

it('tells how many articles have come while their answer is still on its way', async () => {
  const { newsroom } = await begin()
  for (let count = 0; count < 3; count++) await newsroom.publish(20)
  const told: { doneBytes: number; doneArticles: number }[] = []
  const renewal = await beginRenewal(choice)
  if (renewal) await completeRenewal(renewal, { onProgress: (progress) => told.push(progress) })
  const articles = told.map(({ doneArticles }) => doneArticles)
  expect([...new Set(articles)]).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(told.map(({ doneBytes }) => doneBytes)).toEqual(
    told.map(({ doneBytes }) => doneBytes).sort((a, b) => a - b),
  )
})

it('asks in one request and writes nothing when nothing changed', async () => {
  const { site, newsroom } = await begin()
  await newsroom.publish(2)
  await contact()
  site.requests = []
  expect(await contact()).toBe('done')
  expect(site.requests).toHaveLength(1)
})
