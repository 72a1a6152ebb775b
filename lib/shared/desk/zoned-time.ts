/** Indonesia's zones, none of which ever puts its clocks forward, by hours ahead of UTC. */
export const zones = { WIB: 7, WITA: 8, WIT: 9 } as const

export type Zone = keyof typeof zones

/** The zone that the newsroom's own time zone is in, WIB where it is none of the three. */
export function zoneOf(timeZone: string): Zone {
  if (timeZone === 'Asia/Makassar') return 'WITA'
  return timeZone === 'Asia/Jayapura' ? 'WIT' : 'WIB'
}

/** Milliseconds since 1970 of "2026-11-24T08:30" on the clocks of a zone, or undefined when it is no time. */
export function timeIn(zone: Zone, clock: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock)) return undefined
  const at = Date.parse(`${clock}:00Z`)
  return Number.isNaN(at) ? undefined : at - zones[zone] * 3_600_000
}

/** What the clocks of a zone show, as "2026-11-24T08:30". */
export function clockIn(zone: Zone, at: number): string {
  return new Date(at + zones[zone] * 3_600_000).toISOString().slice(0, 16)
}
