import { deviceStore } from '../device/store'
import { tellsMetered } from '../metered'
import type { EditionChoice } from './choice'
import { beginCorrections, beginRenewal, completeUnasked } from './renewal'

/** One contact for the edition while no page is open: corrections, and all that is new where it is free. */
export async function renewClosed(): Promise<void> {
  await navigator.locks.request('pena-edition', async () => {
    const state = await (await deviceStore()).get('edition', 'state')
    const isWhole = !state?.choice || costsNothing(state.choice)
    const renewal = await (isWhole ? beginRenewal() : beginCorrections())
    // A new beginning is for a page, which also asks about what is kept besides the edition.
    if (renewal && !renewal.isSnapshot) await completeUnasked(renewal)
  })
}

/**
 * "Whenever opened" does not say "before": on a network that is paid for, or may be, what is new
 * waits until somebody opens the paper.
 */
function costsNothing({ renewal }: EditionChoice): boolean {
  return renewal !== 'by-hand' && tellsMetered() === false
}
