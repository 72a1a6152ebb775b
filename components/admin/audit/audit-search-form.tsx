import { auditAction } from '@/lib/shared/desk/audit-action'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { auditMessages } from '@/lib/shared/messages/desk-audit'

export type AuditQuery = Partial<Record<'person' | 'action' | 'target' | 'from' | 'until', string>>

type Props = { locale: Locale; query: AuditQuery; actions: readonly string[] }

/** What to look for in the log; a form that needs no script. */
export function AuditSearchForm({ locale, query, actions }: Props) {
  const texts = auditMessages[locale]
  return (
    <search>
      <form action={deskRoutes.audit()} className="filter-form">
        <label className="field">
          <span>{texts.person}</span>
          <input
            className="input"
            name="person"
            defaultValue={query.person}
            title={texts.personHint}
          />
        </label>
        <label className="field">
          <span>{texts.action}</span>
          <select className="input" name="action" defaultValue={query.action ?? ''}>
            <option value="">{texts.any}</option>
            {actions.map((action) => (
              <option key={action} value={action}>
                {auditAction(locale, action)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{texts.target}</span>
          <input
            className="input"
            name="target"
            defaultValue={query.target}
            title={texts.targetHint}
          />
        </label>
        <label className="field">
          <span>{texts.from}</span>
          <input className="input" name="from" type="date" defaultValue={query.from} />
        </label>
        <label className="field">
          <span>{texts.until}</span>
          <input className="input" name="until" type="date" defaultValue={query.until} />
        </label>
        <button type="submit" className="button framed">
          {texts.search}
        </button>
        {Object.keys(query).length > 0 && (
          <a className="button" href={deskRoutes.audit()}>
            {texts.clear}
          </a>
        )}
      </form>
    </search>
  )
}
