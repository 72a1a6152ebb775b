import type { Locale } from '@/lib/shared/locales'
import type { Answered, Asked, DeviceMatch, FromSearchWorker, IndexBytes } from './messages'

type Waiting = { resolve(answered: Answered): void; reject(reason: unknown): void }

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let last = 0

/**
 * The best thirty articles of the edition on this device, best first. Waits for an index that is
 * still being built. @throws when the device has no storage, or no longer the worker's script
 */
export async function searchDevice(query: {
  locale: Locale
  text: string
  signal: AbortSignal
}): Promise<DeviceMatch[]> {
  const { locale, text, signal } = query
  signal.throwIfAborted()
  const answered = await ask({ kind: 'search', locale, text })
  // The worker is done with it by now: there is nothing left to stop.
  signal.throwIfAborted()
  return answered.kind === 'search' ? answered.matches : []
}

/**
 * Makes the index of each language out of what the edition has on the device now, and gives the
 * bytes that each takes there. @throws QuotaExceededError when the device has no room for it
 */
export async function refreshSearchIndex(locales: readonly Locale[]): Promise<IndexBytes> {
  const answered = await ask({ kind: 'refresh', locales })
  return answered.kind === 'refresh' ? answered.bytes : {}
}

function ask(asked: Asked): Promise<Answered> {
  const serial = ++last
  return new Promise((resolve, reject) => {
    worker ??= startWorker()
    waiting.set(serial, { resolve, reject })
    worker.postMessage({ ...asked, serial })
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url))
  started.onmessage = ({ data }: MessageEvent<FromSearchWorker>) => {
    const asker = waiting.get(data.serial)
    waiting.delete(data.serial)
    if ('answered' in data) asker?.resolve(data.answered)
    else asker?.reject(data.failed)
  }
  // A script that did not come or does not run answers nobody; the next search tries another.
  started.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
    started.terminate()
    worker = undefined
  }
  return started
}
