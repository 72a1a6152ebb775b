import './styles.css'
import { FailureNote } from '@/components/ui/failure-note'
import { defaultLocale, locales } from '@/lib/shared/locales'

/** Shown by the framework alone, in both languages: it cannot know which one was wanted. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        {locales.map((locale) => (
          <div key={locale} lang={locale}>
            <FailureNote locale={locale} what="notFound" />
          </div>
        ))}
      </body>
    </html>
  )
}
