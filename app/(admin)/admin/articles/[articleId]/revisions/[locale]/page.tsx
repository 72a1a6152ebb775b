import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/admin/desk-frame'
import { PreviewPanel } from '@/components/admin/history/preview-panel'
import { RestoreButton } from '@/components/admin/history/restore-button'
import { RevisionTable } from '@/components/admin/history/revision-table'
import { TextChanges } from '@/components/admin/history/text-changes'
import { listOpenPreviews } from '@/db/queries/previews'
import { getPublication } from '@/db/queries/publication'
import { getRevision, getTextHistory } from '@/db/queries/text-history'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { revisionName, revisionTime } from '@/lib/shared/api/desk/revision'
import { isWithinReach } from '@/lib/shared/desk/act'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Permission, reachOf } from '@/lib/shared/desk/permissions'
import { diffTexts } from '@/lib/shared/desk/text-diff'
import { formatBriefTime } from '@/lib/shared/format'
import { isLocale } from '@/lib/shared/locales'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = {
  params: Promise<{ articleId: string; locale: string }>
  searchParams: Promise<Partial<Record<'older' | 'newer' | 'before', string | string[]>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskHistoryMessages[await deskLocale()].revisions }
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { articleId, locale: asked } = await params
  const language = isLocale(asked) ? asked : notFound()
  const actor = await requireActor('page.article', deskRoutes.revisions(articleId, language))
  const locale = await deskLocale()
  const key = { articleId, locale: language }
  const chosen = await searchParams
  const before = revisionTime.safeParse(chosen.before).data
  const [history, previews, { timeZone }] = await Promise.all([
    getTextHistory(key, before),
    listOpenPreviews(key, Date.now()),
    getPublication(locale),
  ])
  if (!history) notFound()
  const { revisions, earlier, now, article } = history
  const may = (action: Permission) => {
    const reach = reachOf(actor.role, action)
    return reach && isWithinReach({ actor, reach }, { ...article, locale: language })
  }
  // Of its own accord it compares what is now with what was before the last save.
  const older = revisionName.safeParse(chosen.older).data ?? (revisions[1] ?? revisions[0])?.name
  const newer = revisionName.safeParse(chosen.newer).data ?? 'now'
  const from = older && (await getRevision(key, older))
  const to = newer === 'now' ? { text: now.text, at: undefined } : await getRevision(key, newer)
  const texts = deskHistoryMessages[locale]
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="articles"
      title={`${now.text.headline || articleId} — ${texts.title(stageNames[locale][language])}`}
      actions={
        <a className="button framed" href={deskRoutes.article(articleId)}>
          {texts.back}
        </a>
      }
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-8">
          {older ? (
            <RevisionTable
              locale={locale}
              language={language}
              timeZone={timeZone}
              revisions={revisions}
              older={older}
              newer={newer}
              before={before}
            />
          ) : (
            <div className="empty">
              <p className="font-semibold">{texts.empty}</p>
              <p>{texts.emptyNext}</p>
            </div>
          )}
          {(earlier || before) && (
            <nav className="flex flex-wrap gap-2">
              {earlier && (
                <a className="button framed" href={`?before=${earlier}`}>
                  {texts.earlier}
                </a>
              )}
              {before && (
                <a className="button framed" href={deskRoutes.revisions(articleId, language)}>
                  {texts.newest}
                </a>
              )}
            </nav>
          )}
          {may('draft.preview') && (
            <PreviewPanel
              locale={locale}
              timeZone={timeZone}
              articleId={articleId}
              language={language}
              previews={previews}
            />
          )}
        </div>
        {older && from && to && (
          <section className="grid content-start gap-4">
            <h2 className="desk-part">{texts.changes(labelOf(from), labelOf(to))}</h2>
            <TextChanges locale={locale} language={language} diff={diffTexts(from.text, to.text)} />
            {may('draft.restore') && (
              <RestoreButton
                key={older}
                locale={locale}
                input={{
                  articleId,
                  locale: language,
                  revision: older,
                  seen: { rev: now.rev, version: now.version },
                }}
              />
            )}
          </section>
        )}
      </div>
    </DeskFrame>
  )

  function labelOf({ at }: { at: number | undefined }): string {
    return at ? formatBriefTime(locale, at, timeZone) : texts.now
  }
}
