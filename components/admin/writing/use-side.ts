import { useMemo, useState, useSyncExternalStore } from 'react'
import { useTextChecks } from '@/lib/client/desk/text-checks'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { ArticleAtDesk } from '@/lib/shared/desk/article-at-desk'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { StageView } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import type { WritingSide } from './writing-side'

/** Links that do not answer, by the language of their text. */
export type BrokenLinks = Readonly<Partial<Record<Locale, readonly Check[]>>>

type Given = {
  article: ArticleAtDesk
  stage: StageView | undefined
  broken: BrokenLinks
  mayWrite: Readonly<Record<Locale, boolean>>
  pictures: Readonly<Record<string, DeskPicture>>
}

/** One text of the article as the page shows it by now; a translation is given its source. */
export function useSide(
  { article, stage, broken, mayWrite, pictures }: Given,
  session: WritingSession,
  own: Locale,
  source?: WritingSide,
): WritingSide {
  const work = session.texts[own]
  const view = useSyncExternalStore(work.subscribe, work.snapshot, work.snapshot)
  const [begun, setBegun] = useState(article.texts[own] !== undefined)
  const isSource = own === article.sourceLocale
  const exists = begun || view.rev > 0 || view.text.body.length > 0
  const mayEdit = mayWrite[own]
  const saved = stage?.texts.find((text) => text.locale === own)?.checks
  const links = useMemo(() => [...(saved ?? []), ...(broken[own] ?? [])], [saved, broken, own])
  const checks = useTextChecks({
    locale: own,
    written: view,
    source: source?.view,
    facts: article.facts,
    pictures,
    links,
  })
  return useMemo(
    () => ({
      locale: own,
      name: own === 'id' ? 'inId' : 'inEn',
      isSource,
      work,
      view,
      checks,
      mayEdit,
      exists,
      begin: () => setBegun(true),
    }),
    [own, isSource, work, view, checks, mayEdit, exists],
  )
}
