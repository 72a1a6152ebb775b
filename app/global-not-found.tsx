import './styles.css'
import { BothLanguagesNotFound } from '@/components/ui/not-found-note'
import { defaultLocale } from '@/lib/shared/locales'

/** Shown by the framework alone; the server sends the page of `failures/404` in its place. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <BothLanguagesNotFound />
      </body>
    </html>
  )
}
