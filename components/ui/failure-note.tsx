import { defaultLocale, isLocale } from '@/lib/shared/locales'
import { failureMessages } from '@/lib/shared/messages/failures'
import { routes } from '@/lib/shared/routes'

type Props = { locale: unknown; what: 'notFound' | 'broken'; retry?: () => void }

/** What stands in for a page that could not be shown. */
export function FailureNote({ locale: given, what, retry }: Props) {
  const locale = isLocale(given) ? given : defaultLocale
  const texts = failureMessages[locale]
  const missing = what === 'notFound'
  return (
    <main className="frame py-16">
      <h1 className="headline text-3xl">{missing ? texts.notFoundTitle : texts.brokenTitle}</h1>
      <p className="mt-3 text-muted">{missing ? texts.notFoundText : texts.brokenText}</p>
      <p className="mt-6 flex gap-2">
        {retry && (
          <button type="button" className="button solid" onClick={retry}>
            {texts.tryAgain}
          </button>
        )}
        <a className="button framed" href={routes.front(locale)}>
          {texts.toFront}
        </a>
      </p>
    </main>
  )
}
