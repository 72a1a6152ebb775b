import { defaultLocale, isLocale } from '@/lib/shared/locales'
import { brokenMessages } from '@/lib/shared/messages/broken'
import { frontPath } from '@/lib/shared/routes'

/** What stands in for a page that could not be drawn. */
export function BrokenNote({ locale: given, retry }: { locale: unknown; retry: () => void }) {
  const locale = isLocale(given) ? given : defaultLocale
  const texts = brokenMessages[locale]
  return (
    <main className="frame py-16">
      <h1 className="headline text-3xl">{texts.title}</h1>
      <p className="mt-3 text-muted">{texts.text}</p>
      <p className="mt-6 flex gap-2">
        <button type="button" className="button solid" onClick={retry}>
          {texts.tryAgain}
        </button>
        <a className="button framed" href={frontPath(locale)}>
          {texts.toFront}
        </a>
      </p>
    </main>
  )
}
