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
