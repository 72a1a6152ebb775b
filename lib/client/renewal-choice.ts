import { editionSyncTag } from '@/lib/shared/device/messages'
import { deviceStore } from '@/lib/shared/device/store'
import type { RenewalChoice } from '@/lib/shared/edition/choice'

interface PeriodicSyncManager {
  register(tag: string, options: { minInterval: number }): Promise<void>
  unregister(tag: string): Promise<void>
}

const renewalIntervalMs = 12 * 60 * 60_000

/**
 * Has the edition on this device renewed so from now on, which costs nothing; false where there is
 * none. It does not wait for a renewal that is on its way: its reader may be gone before that ends.
 * @throws DOMException where the browser does not allow storage, or the device is full
 */
export async function keepRenewal(renewal: RenewalChoice): Promise<boolean> {
  const tx = (await deviceStore()).transaction('edition', 'readwrite')
  const state = await tx.store.get('state')
  const { choice, wish } = state ?? {}
  if (!state || (!choice && !wish)) return false
  const anew = {
    ...(choice && { choice: { ...choice, renewal } }),
    ...(wish && { wish: { ...wish, renewal } }),
  }
  await Promise.all([tx.store.put({ ...state, ...anew }, 'state'), tx.done])
  if (choice) await renewWhileClosed(renewal)
  return choice !== undefined
}

/** Asks the browser to renew the edition now and then while no page is open, where it can. */
export async function renewWhileClosed(renewal: RenewalChoice): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const { periodicSync } = (registration ?? {}) as { periodicSync?: PeriodicSyncManager }
  const wanted =
    renewal === 'by-hand'
      ? periodicSync?.unregister(editionSyncTag)
      : periodicSync?.register(editionSyncTag, { minInterval: renewalIntervalMs })
  // The browser grants it to installed apps that are often used, and to nobody else.
  await wanted?.catch(() => undefined)
}
