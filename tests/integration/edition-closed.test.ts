import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice, RenewalChoice } from '@/lib/shared/edition/choice'
import { renewClosed } from '@/lib/shared/edition/closed-renewal'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { begin, choice, onDevice, publicNow, useNewsrooms } from '../support/edition-device'

useNewsrooms()

/** A device whose edition lacks an article and a correction, of which its worker hears alone. */
async function renewedClosed(renewal: RenewalChoice, connection: object | undefined) {
  const { newsroom } = await begin()
  const wanted: EditionChoice = { ...choice, renewal }
  for (let count = 0; count < 3; count++) await newsroom.publish(2)
  const first = await beginRenewal(wanted)
  if (first) await completeRenewal(first)
  await newsroom.publish(2)
  await newsroom.change(0, 'id', 'corrected')
  const locks = { request: (_: string, work: () => Promise<void>) => work() }
  vi.stubGlobal('navigator', { connection, locks })
  await renewClosed()
  return deviceStore()
}

const mobile = { type: 'cellular' }
const wifi = { type: 'wifi' }

it.each<[string, RenewalChoice, object | undefined]>([
  ['on Wi-Fi, when it is to be on Wi-Fi', 'on-wifi', wifi],
  ['on Wi-Fi, when it is to be whenever it is opened', 'always', wifi],
  ['on a wire', 'on-wifi', { type: 'ethernet' }],
])('an edition is renewed wholly while no page is open: %s', async (_, renewal, connection) => {
  await renewedClosed(renewal, connection)
  expect(await onDevice()).toEqual(await publicNow())
})

it.each<[string, RenewalChoice, object | undefined]>([
  ['on mobile data', 'on-wifi', mobile],
  ['on mobile data, though it is to be whenever it is opened', 'always', mobile],
  ['for a reader who saves data', 'always', { type: 'wifi', saveData: true }],
  ['where the browser does not tell', 'on-wifi', undefined],
  ['where the browser tells no more than that there is a network', 'always', { saveData: false }],
  ['when it is to be only when asked', 'by-hand', wifi],
])('only corrections come while no page is open: %s', async (_, renewal, connection) => {
  const store = await renewedClosed(renewal, connection)
  expect(await store.count('entries')).toBe(6)
  expect(await store.get('announcements', ['kabar-0', 'id'])).toBeDefined()
})
