import type { Metadata } from 'next'
import { AuditSearchForm } from '@/components/admin/audit/audit-search-form'
import { AuditTable } from '@/components/admin/audit/audit-table'
import { DeskFrame } from '@/components/admin/desk-frame'
import { listAuditActions, searchAudit } from '@/db/queries/audit-trail'
import { getPublication } from '@/db/queries/publication'
import { requireActor } from '@/lib/server/desk/actor'
import { readAuditQuery } from '@/lib/server/desk/audit-query'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { auditMessages } from '@/lib/shared/messages/desk-audit'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].audit }
}

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor('page.audit', deskRoutes.audit())
  const locale = await deskLocale()
  const { timeZone } = await getPublication(locale)
  const { query, search } = readAuditQuery(await searchParams, timeZone)
  const [{ entries, older }, actions] = await Promise.all([searchAudit(search), listAuditActions()])
  const texts = auditMessages[locale]
  const addressOf = (more: Record<string, string>) =>
    `${deskRoutes.audit()}?${new URLSearchParams({ ...query, ...more })}`
  const isFiltered = Object.keys(query).length > 0
  return (
    <DeskFrame locale={locale} actor={actor} place="audit" title={deskMessages[locale].audit}>
      <AuditSearchForm locale={locale} query={query} actions={actions} />
      {entries.length === 0 ? (
        <p className="empty">{isFiltered ? texts.nothingFound : texts.empty}</p>
      ) : (
        <AuditTable locale={locale} timeZone={timeZone} entries={entries} />
      )}
      <nav aria-label={texts.older} className="my-4 flex gap-2">
        {search.before !== undefined && (
          <a className="button framed" href={addressOf({})}>
            {texts.newest}
          </a>
        )}
        {older !== undefined && (
          <a className="button framed" rel="next" href={addressOf({ before: String(older) })}>
            {texts.older}
          </a>
        )}
      </nav>
      <p className="small">{texts.chain}</p>
    </DeskFrame>
  )
}
