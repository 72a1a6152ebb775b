/** What is true of something's saving right now. */
export type SavingState = 'saved' | 'waiting' | 'saving' | 'device' | 'signed-out' | 'refused'

/** What is true when an action did not do what was asked. */
export function failedState(error: string): SavingState {
  if (error === 'signed-out' || error === 'other-person') return 'signed-out'
  return error === 'unreachable' || error === 'failed' ? 'device' : 'refused'
}
