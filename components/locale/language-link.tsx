'use client'

import type { MouseEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import { eyeFragment, findEye } from '@/lib/client/eye'
import type { Locale } from '@/lib/shared/locales'
import { localeCookie } from '@/lib/shared/preferred-locale'

/** Leads to the same page in the other language, at the paragraph that the reader is looking at. */
export function LanguageLink(props: { href: string; to: Locale; text: string; label: string }) {
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    // The choice is what `/` goes by next time; a year is as long as browsers keep it.
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox
    document.cookie = `${localeCookie}=${props.to}; path=/; max-age=31536000; samesite=lax`
    const eye = findEye()
    if (eye) event.currentTarget.href = props.href + eyeFragment(eye)
  }
  return (
    <a
      href={props.href}
      hrefLang={props.to}
      lang={props.to}
      aria-label={props.label}
      data-key="language"
      className="button whitespace-nowrap"
      onClick={keepPlace}
    >
      <Icon name="language" />
      <span className="max-lg:hidden">{props.text}</span>
      <span className="uppercase lg:hidden">{props.to}</span>
    </a>
  )
}
