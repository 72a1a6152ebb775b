'use client'

import { type ReactNode, useState } from 'react'
import { clockIn, timeIn, type Zone, zoneOf, zones } from '@/lib/shared/desk/zoned-time'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'

type Props = {
  locale: Locale
  /** Milliseconds since 1970. */
  value: number | null
  timeZone: string
  onChange: (at: number | null) => void
  children: ReactNode
}

const zoneNames = Object.keys(zones) as Zone[]

/** Until when nothing of the article may be public, to the minute, on the clocks of a zone. */
export function EmbargoField({ locale, value, timeZone, onChange, children }: Props) {
  const texts = factsMessages[locale]
  const [zone, setZone] = useState<Zone>(zoneOf(timeZone))
  return (
    <div className="field">
      <div className="flex flex-wrap items-end gap-1">
        <label className="field grow">
          <span>{texts.embargoUntil}</span>
          <input
            className="input"
            type="datetime-local"
            value={value === null ? '' : clockIn(zone, value)}
            onChange={(event) => onChange(timeIn(zone, event.target.value) ?? null)}
          />
        </label>
        <select
          className="input zone-field"
          aria-label={texts.zone}
          value={zone}
          onChange={(event) => setZone(event.target.value as Zone)}
        >
          {zoneNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {value !== null && (
        <button type="button" className="link justify-self-start" onClick={() => onChange(null)}>
          {texts.lift}
        </button>
      )}
      {children}
    </div>
  )
}
