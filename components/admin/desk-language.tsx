'use client'

import { type Locale, otherLocale } from '@/lib/shared/locales'
import { localeCookie } from '@/lib/shared/preferred-locale'

/** Lets the desk speak the other language to this browser. */
export function DeskLanguage({ locale, label }: { locale: Locale; label: string }) {
  const other = otherLocale(locale)
  return (
    <button
      type="button"
      className="button"
      lang={other}
      onClick={() => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
        document.cookie = `${localeCookie}=${other}; path=/; max-age=31536000; samesite=lax`
        location.reload()
      }}
    >
      {label}
    </button>
  )
}
