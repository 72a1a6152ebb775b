import { useMemo, useState, useSyncExternalStore } from 'react'
import { useTextChecks } from '@/lib/client/desk/text-checks'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { ArticleAtDesk } from '@/lib/shared/desk/article-at-desk'
import type { Locale } from '@/lib/shared/locales'
import type { WritingSide } from './writing-side'

type Given = {
  article: ArticleAtDesk
  mayWrite: Readonly<Record<Locale, boolean>>
  pictures: Readonly<Record<string, DeskPicture>>
}

/** One text of the article as the page shows it by now; a translation is given its source. */
export function useSide(
  { article, mayWrite, pictures }: Given,
  session: WritingSession,
  own: Locale,
  source?: WritingSide,
): WritingSide {
  const work = session.texts[own]
  const view = useSyncExternalStore(work.subscribe, work.snapshot, work.snapshot)
  const [begun, setBegun] = useState(article.texts[own] !== undefined)
  const isSource = own === article.sourceLocale
  const version = article.texts[own]?.version ?? 0
  const exists = begun || view.rev > 0 || view.text.body.length > 0
  const mayEdit = mayWrite[own]
  const checks = useTextChecks(own, view, source?.view, article.facts, pictures)
  return useMemo(
    () => ({
      locale: own,
      name: own === 'id' ? 'inId' : 'inEn',
      isSource,
      work,
      view,
      version,
      checks,
      mayEdit,
      exists,
      begin: () => setBegun(true),
    }),
    [own, isSource, work, view, version, checks, mayEdit, exists],
  )
}
