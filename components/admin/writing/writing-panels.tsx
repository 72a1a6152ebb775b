'use client'

import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { SectionName } from '@/lib/shared/article/article'
import type { ArticleAtDesk, TopicChoice } from '@/lib/shared/desk/article-at-desk'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { Role } from '@/lib/shared/desk/permissions'
import type { StageView } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'
import { FactsForm } from './facts-form'
import { StageSlot } from './stage-slot'

type Props = {
  locale: Locale
  article: ArticleAtDesk
  stage: StageView | undefined
  role: Role
  maySetFacts: boolean
  timeZone: string
  sections: readonly SectionName[]
  topics: readonly TopicChoice[]
  pictures: Readonly<Record<string, DeskPicture>>
  session: WritingSession
  /** Told of links that do not answer. */
  onBroken: (locale: Locale, broken: readonly Check[]) => void
  /** Saves, and looks at where the texts stand then. */
  onLook: () => void
  /** Another after every save. */
  saves: string
}

/** What both texts share, folded away while they are written: the facts, and the way to readers. */
export function WritingPanels(props: Props) {
  const { locale, article, stage, maySetFacts, session } = props
  return (
    <div className="writing-panels">
      <details>
        <summary>{factsMessages[locale].title}</summary>
        <FactsForm {...props} facts={session.facts} mayEdit={maySetFacts} />
      </details>
      {stage && <StageSlot {...props} articleId={article.articleId} stage={stage} />}
    </div>
  )
}
