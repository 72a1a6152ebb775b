import { notFound } from 'next/navigation'
import { rssFeed } from '@/lib/server/feeds'
import { isLocale } from '@/lib/shared/locales'

export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return new Response(await rssFeed(locale), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
