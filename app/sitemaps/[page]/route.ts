import { sitemapPage } from '@/lib/server/sitemaps'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ page: string }> }) {
  const [, page] = /^(\d{1,4})\.xml$/.exec((await params).page) ?? []
  if (!page) return new Response(null, { status: 404 })
  return new Response(await sitemapPage(Number(page)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
