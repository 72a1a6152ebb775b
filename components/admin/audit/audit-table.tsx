import { Moment } from '@/components/ui/moment'
import { auditAction } from '@/lib/shared/desk/audit-action'
import type { Locale } from '@/lib/shared/locales'
import { auditMessages } from '@/lib/shared/messages/desk-audit'

export type AuditFacts = {
  seq: number
  at: number
  personId: string
  personName: string
  action: string
  target: string
  address: string
  /** JSON. */
  details: string
}

type Props = { locale: Locale; timeZone: string; entries: readonly AuditFacts[] }

/** Who did what to what, when, from where. */
export function AuditTable({ locale, timeZone, entries }: Props) {
  const texts = auditMessages[locale]
  return (
    <div className="overflow-x-auto">
      <table className="desk-table stacked">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.person}</th>
            <th scope="col">{texts.action}</th>
            <th scope="col">{texts.target}</th>
            <th scope="col">{texts.where}</th>
            <th scope="col">{texts.details}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td data-label="#">{entry.seq}</td>
              <td className="whitespace-nowrap">
                <Moment locale={locale} at={entry.at} timeZone={timeZone} />
              </td>
              <td>{entry.personName || <span className="small">{texts.nobody}</span>}</td>
              <td>{auditAction(locale, entry.action)}</td>
              <td className="break-all" data-label={texts.target}>
                {entry.target}
              </td>
              <td data-label={texts.where}>{entry.address}</td>
              <td className="small break-all">{describeDetails(entry.details)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function describeDetails(details: string): string {
  const said = JSON.parse(details) as Record<string, unknown>
  return Object.entries(said)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
