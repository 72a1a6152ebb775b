import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

export function Footer({ locale, publication }: { locale: Locale; publication: Publication }) {
  const texts = paperMessages[locale]
  const links = [
    [texts.topics, routes.topics(locale)],
    [texts.corrections, routes.corrections(locale)],
    [texts.about, routes.about(locale)],
    [texts.feed, routes.feed(locale)],
  ] as const
  return (
    <footer className="mt-6 border-line border-t pt-6 pb-24 lg:pb-10">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <p className="small">
          <strong className="font-semibold text-ink">{publication.name}</strong>
          {publication.tagline && ` — ${publication.tagline}`}
        </p>
        <nav aria-label={texts.footerNavigation} className="-mx-3 flex flex-wrap">
          {links.map(([text, href]) => (
            <a key={href} className="button" href={href}>
              {text}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
