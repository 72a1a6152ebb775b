import { localStore } from './storage'

const visitsKey = 'pena-visits'
const doneKey = 'pena-install-hint'
const visitsBeforeHint = 3
const visitGapMs = 30 * 60_000

/** Where the browser's offer waits that came before this code did. */
declare global {
  interface Window {
    penaInstall?: Event
  }
}

/** Runs in the head: a browser offers to install once, and may do so before the page is alive. */
export const installScript =
  "addEventListener('beforeinstallprompt',function(e){e.preventDefault();window.penaInstall=e})"

/** How many visits there were, this one included; pages read within half an hour are one visit. */
export function countVisit(): number {
  const store = localStore()
  const [count = 0, last = 0] = (store?.getItem(visitsKey) ?? '').split(' ').map(Number)
  const visits = Date.now() - last > visitGapMs ? count + 1 : Math.max(1, count)
  try {
    store?.setItem(visitsKey, `${visits} ${Date.now()}`)
  } catch {
    return 0
  }
  return visits
}

/** Whether to offer the home screen: once, from the third visit on. */
export function isHintDue(visits: number): boolean {
  return visits >= visitsBeforeHint && !localStore()?.getItem(doneKey)
}

/** Whatever the reader does with the hint, it does not come back. */
export function noteHintShown(): void {
  localStore()?.setItem(doneKey, '1')
}
