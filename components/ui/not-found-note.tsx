import { locales } from '@/lib/shared/locales'
import { FailureNote } from './failure-note'

/** For where nobody can know which language was wanted. */
export function BothLanguagesNotFound() {
  return locales.map((locale) => (
    <div key={locale} lang={locale}>
      <FailureNote locale={locale} what="notFound" />
    </div>
  ))
}
