import 'server-only'
import type { MetadataRoute } from 'next'
import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

/** The app that a phone installs. Both languages are one app: its start page goes by the last choice. */
export function webManifest(locale: Locale, publication: Publication): MetadataRoute.Manifest {
  const texts = paperMessages[locale]
  return {
    id: '/',
    name: publication.name,
    // Without a shorter name the system itself cuts one that is too long for it.
    description: publication.tagline,
    lang: locale,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['news'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      shortcut(texts.home, routes.front(locale), 'shortcut-front'),
      shortcut(texts.saved, routes.saved(locale), 'shortcut-saved'),
    ],
    screenshots: [
      screenshot(`/screenshots/phone-${locale}.png`, '720x1480', 'narrow', publication.name),
      screenshot(`/screenshots/desktop-${locale}.png`, '1280x800', 'wide', publication.name),
    ],
  }
}

function shortcut(name: string, url: string, icon: string) {
  return { name, url, icons: [{ src: `/icons/${icon}.png`, sizes: '96x96', type: 'image/png' }] }
}

function screenshot(src: string, sizes: string, form_factor: 'narrow' | 'wide', label: string) {
  return { src, sizes, type: 'image/png', form_factor, label }
}
