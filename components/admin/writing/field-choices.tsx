'use client'

import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { DraftField } from '@/lib/shared/desk/draft'
import type { Locale } from '@/lib/shared/locales'
import { ChoiceCard } from './choice-card'
import type { WritingSide } from './writing-side'

type Props = { locale: Locale; side: WritingSide; session: WritingSession; field: DraftField }

/** What two people wrote in one field. */
export function FieldChoices({ locale, side, session, field }: Props) {
  return side.view.choices
    .filter((choice) => 'field' in choice && choice.field === field)
    .map((choice) => (
      <ChoiceCard key={choice.id} locale={locale} choice={choice} side={side} session={session} />
    ))
}

/** Choices about blocks that the text has no more: nowhere else is there a place beside them. */
export function HomelessChoices({ locale, side, session }: Omit<Props, 'field'>) {
  const blocks = new Set(side.view.text.body.map((block) => block.id))
  return side.view.choices
    .filter((choice) => 'blockId' in choice && !blocks.has(choice.blockId))
    .map((choice) => (
      <ChoiceCard key={choice.id} locale={locale} choice={choice} side={side} session={session} />
    ))
}
