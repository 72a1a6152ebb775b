import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionsPage } from '@/components/paper/corrections-page'
import { readCorrectionsPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { paperMessages } from '@/lib/shared/messages/paper'
import { parseCorrectionToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; token: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const path = routes.olderCorrections(locale, (await params).token)
  return pageMetadata({ locale, title: paperMessages[locale].corrections, path, noindex: true })
}

export default async function OlderCorrections({ params }: Props) {
  const locale = await localeOf(params)
  const after = parseCorrectionToken((await params).token) ?? notFound()
  return <CorrectionsPage {...(await readCorrectionsPage({ locale, after }))} after={after} />
}
