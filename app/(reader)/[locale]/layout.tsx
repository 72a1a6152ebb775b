import '@/app/styles.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { DeviceProvider } from '@/components/edition/device-provider'
import { Keyboard } from '@/components/ui/keyboard'
import { NoticeStack } from '@/components/ui/notice-stack'
import { RootState } from '@/components/ui/root-state'
import { appearanceScript } from '@/lib/client/appearance'
import { installScript } from '@/lib/client/install'
import { env } from '@/lib/server/env'
import { localeOf } from '@/lib/server/page-locale'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { routes } from '@/lib/shared/routes'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Pages are made when first asked for, so that the build needs no database. */
export function generateStaticParams() {
  return []
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#101315' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return {
    metadataBase: new URL(env().SITE_URL),
    manifest: routes.manifest(locale),
    icons: {
      icon: [
        { url: '/icons/favicon.svg', type: 'image/svg+xml' },
        { url: '/icons/favicon-32.png', sizes: '32x32' },
      ],
      apple: '/icons/apple-touch-icon.png',
    },
  }
}

export default async function ReaderLayout({ children, params }: Props) {
  const locale = await localeOf(params)
  const texts = offlineMessages[locale]
  return (
    // The head script and the worker put their own attributes on the root element.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script>{appearanceScript}</script>
        <script>{installScript}</script>
      </head>
      <body>
        <DeviceProvider locale={locale}>
          {children}
          <NoticeStack label={texts.notices} close={texts.close} />
        </DeviceProvider>
        <Keyboard locale={locale} />
        <RootState />
      </body>
    </html>
  )
}
