import type { Metadata } from 'next'
import { EditionReader } from '@/components/edition/edition-reader'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, editionMessages[locale].title, routes.edition)
}

export default async function Edition({ params }: Props) {
  const locale = await localeOf(params)
  const { sections } = await readPublication(otherLocale(locale))
  return (
    <EditionReader
      locale={locale}
      publication={await readPublication(locale)}
      twinSections={sections}
    />
  )
}
