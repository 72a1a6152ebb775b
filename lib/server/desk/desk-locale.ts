import 'server-only'
import { cookies, headers } from 'next/headers'
import type { Locale } from '@/lib/shared/locales'
import { localeCookie, preferredLocale } from '@/lib/shared/preferred-locale'

/** The language that the desk speaks to whoever asks. */
export async function deskLocale(): Promise<Locale> {
  return preferredLocale({
    cookie: (await cookies()).get(localeCookie)?.value,
    acceptLanguage: (await headers()).get('accept-language'),
  })
}
