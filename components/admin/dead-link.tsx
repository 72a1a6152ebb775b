import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { joinMessages } from '@/lib/shared/messages/desk-join'

/** What a person is told whose link opens nothing. */
export function DeadLink({ locale }: { locale: Locale }) {
  const texts = joinMessages[locale]
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="desk-title mb-4">{texts.deadTitle}</h1>
      <p className="mb-2">{texts.dead}</p>
      <p className="mb-6">{texts.deadWhat}</p>
      <a className="button framed" href={deskRoutes.signIn()}>
        {deskMessages[locale].signIn}
      </a>
    </main>
  )
}
