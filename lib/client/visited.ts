import { cacheNames } from '@/lib/shared/device/caches'
import { deviceStore } from '@/lib/shared/device/store'

/** Takes pages and pictures off the device that were only visited; what was saved stays. */
export async function clearVisited(): Promise<void> {
  if (typeof caches !== 'undefined') {
    for (const name of [cacheNames.articles, cacheNames.pages, cacheNames.pictures]) {
      await caches.delete(name)
    }
  }
  const store = await deviceStore()
  for (const one of await store.getAll('documents')) {
    if (!one.saved && one.kind !== 'app') await store.delete('documents', one.path)
  }
}
