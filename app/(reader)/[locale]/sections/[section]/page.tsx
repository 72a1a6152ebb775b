import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { SectionPage } from '@/components/paper/section-page'
import { readSectionPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readSection } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; section: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { section: slug } = await params
  const section = (await readSection({ locale, slug })) ?? notFound()
  const twin = await readSection({ locale: otherLocale(locale), slug })
  const other = twin && routes.section(otherLocale(locale), twin.slug)
  return pageMetadata({
    locale,
    title: section.name,
    path: routes.section(locale, section.slug),
    other,
    facts: { section: section.id },
  })
}

export default async function Section({ params }: Props) {
  const locale = await localeOf(params)
  const { section: slug } = await params
  const page = await readSectionPage({ locale, slug })
  if (page.section.slug !== slug) permanentRedirect(routes.section(locale, page.section.slug))
  return <SectionPage {...page} />
}
