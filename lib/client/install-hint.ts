import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { noteHintShown } from './install'
import { hideNotice, showNotice } from './notices'

interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

/** Offers to put the paper on the home screen, for the one time that it is offered. */
export function showInstallHint(event: Event, locale: Locale): void {
  noteHintShown()
  const texts = offlineMessages[locale]
  const run = () => {
    hideNotice('install')
    void (event as BeforeInstallPromptEvent).prompt()
  }
  showNotice({ key: 'install', text: texts.install, action: { label: texts.installNow, run } })
}
