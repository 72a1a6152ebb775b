import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { hideNotice, showNotice } from './notices'
import { localStore } from './storage'

interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

const visitsKey = 'pena-visits'
const neverKey = 'pena-install-never'
const visitsBeforeHint = 3
const visitGapMs = 30 * 60_000

/** Offers once, from the third visit on, to put the paper on the home screen. */
export function offerInstall(locale: Locale): void {
  const visits = countVisit()
  const texts = offlineMessages[locale]
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (visits < visitsBeforeHint || localStore()?.getItem(neverKey)) return
    // It is shown once: whatever the reader does with it, it does not come back.
    localStore()?.setItem(neverKey, '1')
    const prompt = event as BeforeInstallPromptEvent
    const run = () => {
      hideNotice('install')
      void prompt.prompt()
    }
    showNotice({ key: 'install', text: texts.install, action: { label: texts.installNow, run } })
  })
}

/** How many visits there were, this one included; pages read within half an hour are one visit. */
function countVisit(): number {
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
