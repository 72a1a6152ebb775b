import { deviceStore } from '../device/store'
import type { EditionState } from './choice'

/** After the first broken answer it is let be for four times so long, and after the next ones for more. */
const shortestGapMs = 20_000

const longestGapMs = 24 * 60 * 60_000

/** Notes that what came is not what its hash says, until an edition is installed. */
export async function noteBroken(): Promise<void> {
  const tx = (await deviceStore()).transaction('edition', 'readwrite')
  const state = (await tx.store.get('state')) ?? { cursor: 0, checkedAt: 0 }
  const times = (state.broken?.times ?? 0) + 1
  await tx.store.put({ ...state, broken: { at: Date.now(), times } }, 'state')
  await tx.done
}

/**
 * Whether nothing should be fetched unasked for now: what was broken again and again would cost its
 * bytes at every page that is opened.
 */
export function isLetBe({ broken }: Pick<EditionState, 'broken'>): boolean {
  if (!broken) return false
  const age = Date.now() - broken.at
  return age >= 0 && age < Math.min(longestGapMs, shortestGapMs * 4 ** broken.times)
}
