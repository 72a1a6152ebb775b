import type { Metadata } from 'next'
import { CorrectionsPage } from '@/components/paper/corrections-page'
import { readCorrectionsPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { corrections, correctionsIntro } = paperMessages[locale]
  const [path, other] = [routes.corrections(locale), routes.corrections(otherLocale(locale))]
  return pageMetadata({ locale, title: corrections, description: correctionsIntro, path, other })
}

export default async function Corrections({ params }: Props) {
  const locale = await localeOf(params)
  return <CorrectionsPage {...(await readCorrectionsPage({ locale }))} />
}
