import { defaultLocale, isLocale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'
import { showNotice } from './notices'
import { isQuotaError } from './storage'

/** Tells the reader why something could not be saved, or only without a copy. */
export function showBookmarkError(error: unknown): void {
  showNotice({ key: 'bookmark', text: explain(error), lasts: 12_000 })
}

function explain(error: unknown): string {
  const { lang } = document.documentElement
  const texts = bookmarkMessages[isLocale(lang) ? lang : defaultLocale]
  if (error instanceof Error && 'reason' in error) {
    if (error.reason === 'quota') return texts.quotaNoCopy
    return error.reason === 'insecure' ? texts.insecure : texts.copyFailed
  }
  return isQuotaError(error) ? texts.quota : texts.blocked
}
