import { linkFirstDevice, linkFurtherDevice } from './link'

// Neither this code nor the list of words is on a device that shares nothing.
const loadWords = () => import(/* webpackChunkName: "devices-words" */ '@/lib/shared/vault/words')
const loadWatch = () => import(/* webpackChunkName: "devices-sync" */ './watch')

/** Makes a code and begins to share with whoever will have it. @throws when offline too early */
export async function makeCode(): Promise<void> {
  const [{ makeWords }, { keepDevicesTogether }] = await Promise.all([loadWords(), loadWatch()])
  await linkFirstDevice(makeWords())
  void keepDevicesTogether()
}

/** Begins to share with the devices that have this code, as `readWords` gave it. */
export async function joinDevices(words: string): Promise<void> {
  const { keepDevicesTogether } = await loadWatch()
  await linkFurtherDevice(words)
  void keepDevicesTogether()
}

export async function readCode(typed: string) {
  return (await loadWords()).readWords(typed)
}

export async function syncNow(): Promise<void> {
  await (await loadWatch()).keepDevicesTogether()
}

export async function leave(): Promise<void> {
  const { leaveDevices } = await loadSync()
  await leaveDevices()
}

/** False when the server could not be told, and nothing changed. */
export async function eraseEverywhere(words: string): Promise<boolean> {
  try {
    const { eraseDevices } = await loadSync()
    await eraseDevices(words)
    return true
  } catch {
    return false
  }
}

const loadSync = () => import(/* webpackChunkName: "devices-sync" */ './sync')
