import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renewUnasked } from '@/lib/client/edition'
import { keepRenewal } from '@/lib/client/renewal-choice'
import { deviceStore } from '@/lib/shared/device/store'
import { wishFor } from '@/lib/shared/edition/removal'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { begin, choice, onDevice, publicNow, useNewsrooms } from '../support/edition-device'

useNewsrooms()
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** A device with an edition that is renewed whenever the paper is opened, and is not the newest. */
async function behind() {
  const { site, newsroom } = await begin()
  await newsroom.publish(2)
  const first = await beginRenewal(choice)
  if (first) await completeRenewal(first)
  await newsroom.publish(2)
  site.requests = []
  const periodicSync = { register: vi.fn(async () => {}), unregister: vi.fn(async () => {}) }
  const getRegistration = async () => ({ periodicSync })
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } })
  return { site, store: await deviceStore(), periodicSync }
}

/** A page that is opened when others have been read for a while. */
async function contact(): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000)
  await renewUnasked()
}

it('an edition is renewed only when asked from the moment that this is chosen, without a request', async () => {
  const { site, store, periodicSync } = await behind()
  const before = await onDevice()
  expect(await keepRenewal('by-hand')).toBe(true)
  expect(site.requests).toEqual([])
  expect(periodicSync.unregister).toHaveBeenCalledOnce()
  await contact()
  expect(await onDevice()).toEqual(before)
  expect((await store.get('edition', 'state'))?.choice).toEqual({ ...choice, renewal: 'by-hand' })
  // It is the same edition: nobody asks for all there is.
  await beginRenewal({ ...choice, renewal: 'by-hand' })
  expect(site.requests.filter((path) => path.includes('newest'))).toEqual([])
  expect(await keepRenewal('always')).toBe(true)
  expect(periodicSync.register).toHaveBeenCalledOnce()
  await contact()
  expect(await onDevice()).toEqual(await publicNow())
})

it('a renewal that is on its way does not undo how often its reader wants one', async () => {
  const { store } = await behind()
  const renewal = await beginRenewal()
  await keepRenewal('by-hand')
  if (renewal) await completeRenewal(renewal)
  expect((await store.get('edition', 'state'))?.choice?.renewal).toBe('by-hand')
  expect(await onDevice()).toEqual(await publicNow())
})

it('a download that was begun stays begun when its reader wants another frequency', async () => {
  const { store, periodicSync } = await behind()
  await store.delete('edition', 'state')
  expect(await keepRenewal('by-hand')).toBe(false)
  expect(await store.get('edition', 'state')).toBeUndefined()
  await wishFor(choice)
  expect(await keepRenewal('by-hand')).toBe(false)
  expect((await store.get('edition', 'state'))?.wish).toEqual({ ...choice, renewal: 'by-hand' })
  expect(periodicSync.unregister).not.toHaveBeenCalled()
})
