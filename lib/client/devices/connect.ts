import { unlink } from './link'
import type { JoinProblem } from './new-link'

// Neither this code nor the list of words is on a device that shares nothing.
const loadWords = () => import(/* webpackChunkName: "devices-words" */ '@/lib/shared/vault/words')
const loadNewLink = () => import(/* webpackChunkName: "devices-sync" */ './new-link')
const loadWatch = () => import(/* webpackChunkName: "devices-sync" */ './watch')
const loadSync = () => import(/* webpackChunkName: "devices-sync" */ './sync')

/** How long a device that leaves waits for the server to take its last changes, in milliseconds. */
const farewellMs = 5000

/** Makes a code and begins to share with whoever will have it. @throws when this code cannot be loaded */
export async function makeCode(): Promise<void> {
  const [{ makeWords }, { linkFirstDevice }] = await Promise.all([loadWords(), loadNewLink()])
  await linkFirstDevice(makeWords())
  void syncNow()
}

/**
 * Begins to share with the devices that have this code, as `readCode` gave it. Gives what kept it
 * from that. @throws likewise
 */
export async function joinDevices(words: string): Promise<JoinProblem | undefined> {
  const { linkFurtherDevice } = await loadNewLink()
  const problem = await linkFurtherDevice(words)
  if (!problem) void syncNow()
  return problem
}

/** @throws when this code cannot be loaded */
export async function readCode(typed: string) {
  return (await loadWords()).readWords(typed)
}

export async function syncNow(): Promise<void> {
  await (await loadWatch()).keepDevicesTogether()
}

/** Takes this device away from the others, which go on. */
export async function leaveDevices(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, farewellMs))
  await Promise.race([syncNow().catch(() => undefined), late])
  await unlink()
}

/** Ends it for every device; false when the server could not be told, and nothing changed. */
export async function eraseDevices(words: string): Promise<boolean> {
  try {
    await (await loadSync()).eraseVault(words)
    return true
  } catch {
    return false
  }
}
