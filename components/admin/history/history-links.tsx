import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = { locale: Locale; articleId: string; languages: readonly Locale[] }

/** Ways to what each text has been, and to its previews. */
export function HistoryLinks({ locale, articleId, languages }: Props) {
  return languages.map((language) => (
    <a key={language} className="button framed" href={deskRoutes.revisions(articleId, language)}>
      {deskHistoryMessages[locale].title(stageNames[locale][language])}
    </a>
  ))
}
