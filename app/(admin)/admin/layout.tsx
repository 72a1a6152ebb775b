import '@/app/desk.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DeskProvider } from '@/components/admin/desk-provider'
import { appearanceScript } from '@/lib/client/appearance'
import { earlyTapsScript } from '@/lib/client/desk/early-taps'
import { deskLocale } from '@/lib/server/desk/desk-locale'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Pena', template: '%s · Pena' },
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/icons/favicon.svg', type: 'image/svg+xml' }] },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The desk's own root: signed in, never kept, never indexed, never framed. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await deskLocale()
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    // The head script puts its own attributes on the root element.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script nonce={nonce}>{`${appearanceScript};${earlyTapsScript}`}</script>
      </head>
      <body className="desk">
        <DeskProvider>{children}</DeskProvider>
      </body>
    </html>
  )
}
