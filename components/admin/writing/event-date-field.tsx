import type { ReactNode } from 'react'
import { formatDay } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'

type Props = {
  locale: Locale
  value: string | null
  /** What wire copy said of the day, and which days that can be. */
  said: string | null
  candidates: readonly string[]
  onChange: (day: string | null) => void
  children: ReactNode
}

/** The day of the event, with the days that wire copy can mean. */
export function EventDateField({ locale, value, said, candidates, onChange, children }: Props) {
  const texts = factsMessages[locale]
  return (
    <div className="field">
      <label className="field">
        <span>{texts.eventDate}</span>
        <input
          className="input"
          type="date"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      </label>
      {said && candidates.length > 0 && (
        <div className="flex flex-wrap items-center gap-1">
          <span className="small">{texts.wireSays(said)}</span>
          {candidates.map((day) => (
            <button
              key={day}
              type="button"
              className="button framed"
              aria-pressed={value === day}
              onClick={() => onChange(day)}
            >
              {formatDay(locale, day)}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  )
}
