import { queueSyncTag, type ToWorker } from '@/lib/shared/device/messages'
import { deviceStore } from '@/lib/shared/device/store'

/** Notes a page that is to be fetched as soon as there is a network. */
export async function queueDocument(path: string): Promise<void> {
  await (await deviceStore()).put('queue', { path, queuedAt: Date.now() })
  const registration = await navigator.serviceWorker.ready
  // Background Sync is Chromium's alone; elsewhere the queue waits for the next page or `online`.
  const { sync } = registration as unknown as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register(queueSyncTag).catch(() => undefined)
  registration.active?.postMessage({ type: 'fetch-queue' } satisfies ToWorker)
}
