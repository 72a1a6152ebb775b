import { notFound } from 'next/navigation'
import { readPublication } from '@/lib/server/reading'
import { webManifest } from '@/lib/server/web-manifest'
import { isLocale } from '@/lib/shared/locales'

export function generateStaticParams() {
  return []
}

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const publication = await readPublication(locale)
  const manifest = webManifest(locale, publication)
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
