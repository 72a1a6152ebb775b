import { deviceStore } from '../device/store'
import type { EditionState } from './choice'
import { EditionError } from './edition-error'

/** After the first time it is let be for four times so long, and after the next ones for more. */
const shortestGapMs = 20_000

const longestGapMs = 24 * 60 * 60_000

/** Whether what was fetched was of no use: not what its hash says, or more than there is room for. */
export function isInVain(error: unknown): boolean {
  return error instanceof EditionError && (error.reason === 'broken' || error.reason === 'full')
}

/** Notes that something was fetched in vain, until an edition is installed. */
export async function noteInVain(): Promise<void> {
  await putState((state) => ({
    ...state,
    inVain: { at: Date.now(), times: (state.inVain?.times ?? 0) + 1 },
  }))
}

/**
 * A device that could not even note how it went would fetch the same at every page.
 * @throws DOMException where it has no room for such a note
 */
export async function expectRoomForNote(): Promise<void> {
  await putState((state) => state)
}

/**
 * Whether nothing should be fetched unasked for now: what is in vain again and again would cost its
 * bytes at every page that is opened.
 */
export function isLetBe({ inVain }: Pick<EditionState, 'inVain'>): boolean {
  if (!inVain) return false
  const age = Date.now() - inVain.at
  return age >= 0 && age < Math.min(longestGapMs, shortestGapMs * 4 ** inVain.times)
}

async function putState(change: (state: EditionState) => EditionState): Promise<void> {
  const tx = (await deviceStore()).transaction('edition', 'readwrite')
  const state = (await tx.store.get('state')) ?? { cursor: 0, checkedAt: 0 }
  await Promise.all([tx.store.put(change(state), 'state'), tx.done])
}
