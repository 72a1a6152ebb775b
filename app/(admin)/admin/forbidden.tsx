import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'

/** What a person is told of a page that their role does not open. */
export default async function ForbiddenPage() {
  const texts = deskMessages[await deskLocale()]
  return (
    <main className="column px-4 py-16">
      <h1 className="desk-title">{texts.forbidden}</h1>
      <p className="mt-2">{texts.forbiddenWhy}</p>
      <a className="button framed mt-6" href={deskRoutes.articles()}>
        {texts.articles}
      </a>
    </main>
  )
}
