import { bookmarkChannel } from '@/lib/shared/device/messages'
import { syncDevices } from './sync'

/** A reader who saves one article often saves the next. */
const restMs = 1500

let watching = false

/** Syncs now, and from now on a moment after each change that is made on this device. */
export async function keepDevicesTogether(): Promise<void> {
  if (!watching && typeof BroadcastChannel !== 'undefined') {
    watching = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const channel = new BroadcastChannel(bookmarkChannel)
    channel.onmessage = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void syncDevices({ ifChanged: true }), restMs)
    }
  }
  await syncDevices()
}
