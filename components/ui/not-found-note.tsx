import { locales } from '@/lib/shared/locales'
import { failureMessages } from '@/lib/shared/messages/failures'
import { routes } from '@/lib/shared/routes'

/** For where nobody can know which language was wanted. */
export function BothLanguagesNotFound() {
  return (
    <main className="frame grid gap-12 py-16">
      {locales.map((locale) => (
        <section key={locale} lang={locale}>
          <h1 className="headline text-3xl">{failureMessages[locale].notFoundTitle}</h1>
          <p className="mt-3 text-muted">{failureMessages[locale].notFoundText}</p>
          <a className="button framed mt-6" href={routes.front(locale)}>
            {failureMessages[locale].toFront}
          </a>
        </section>
      ))}
    </main>
  )
}
