import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SectionPage } from '@/components/paper/section-page'
import { readSectionPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readSection } from '@/lib/server/reading'
import { parsePageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; section: string; token: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { section: slug, token } = await params
  const section = (await readSection({ locale, slug })) ?? notFound()
  const path = routes.olderInSection(locale, section.slug, token)
  return pageMetadata({ locale, title: section.name, path, noindex: true })
}

export default async function OlderInSection({ params }: Props) {
  const locale = await localeOf(params)
  const { section: slug, token } = await params
  const after = parsePageToken(token) ?? notFound()
  return <SectionPage {...(await readSectionPage({ locale, slug, after }))} after={after} />
}
