import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/admin/desk-frame'
import { StagePanel } from '@/components/admin/stage-panel/stage-panel'
import { getPublication } from '@/db/queries/publication'
import { getStageView } from '@/db/queries/stage-view'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { env } from '@/lib/server/env'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { stageMessages } from '@/lib/shared/messages/desk-stage'

type Props = { params: Promise<{ articleId: string }> }

/** Publishing, correcting and withdrawing on one page that a phone shows well. */
export default async function StagePage({ params }: Props) {
  const { articleId } = await params
  const actor = await requireActor('page.article', deskRoutes.stage(articleId))
  const locale = await deskLocale()
  const view = (await getStageView(articleId, actor, env().SITE_URL)) ?? notFound()
  const { timeZone } = await getPublication(locale)
  const texts = stageMessages[locale]
  const { facts, notes } = view
  const write = (
    <a className="button framed" href={deskRoutes.article(articleId)}>
      {texts.open}
    </a>
  )
  return (
    <DeskFrame locale={locale} actor={actor} place="articles" title={texts.title} actions={write}>
      <div className="column mx-0">
        <StagePanel
          deskLocale={locale}
          articleId={articleId}
          texts={view.texts}
          facts={facts}
          notes={notes}
          role={actor.role}
          timeZone={timeZone}
        />
      </div>
    </DeskFrame>
  )
}
