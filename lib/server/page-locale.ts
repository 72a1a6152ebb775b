import 'server-only'
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/shared/locales'

/** The language in an address; an address in no language of ours does not exist. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
