import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/admin/desk-frame'
import { HistoryLinks } from '@/components/admin/history/history-links'
import { WritingDesk } from '@/components/admin/writing/writing-desk'
import { getArticleAtDesk, getDeskPictures, listTopicChoices } from '@/db/queries/article-at-desk'
import { getPublication } from '@/db/queries/publication'
import { getStageView } from '@/db/queries/stage-view'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { env } from '@/lib/server/env'
import { type Actor, isWithinReach } from '@/lib/shared/desk/act'
import type { ArticleAtDesk } from '@/lib/shared/desk/article-at-desk'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Permission, reachOf } from '@/lib/shared/desk/permissions'
import { type Locale, locales } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { writingMessages } from '@/lib/shared/messages/desk-writing'

type Props = { params: Promise<{ articleId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId } = await params
  // The title is sent even with an answer that leads to signing in.
  await requireActor('page.article', deskRoutes.article(articleId))
  const article = await getArticleAtDesk(articleId)
  const locale = await deskLocale()
  return { title: article ? titleOf(article, locale) : writingMessages[locale].untitled }
}

export default async function ArticlePage({ params }: Props) {
  const { articleId } = await params
  const actor = await requireActor('page.article', deskRoutes.article(articleId))
  const article = await getArticleAtDesk(articleId)
  if (!article) notFound()
  const locale = await deskLocale()
  const [publication, topics, pictures, stage] = await Promise.all([
    getPublication(locale),
    listTopicChoices(locale),
    getDeskPictures(picturesOf(article)),
    getStageView(articleId, actor, env().SITE_URL),
  ])
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="articles"
      title={titleOf(article, locale)}
      actions={
        <nav className="flex flex-wrap gap-2" aria-label={stageMessages[locale].title}>
          <HistoryLinks
            locale={locale}
            articleId={articleId}
            languages={locales.filter((language) => article.texts[language])}
          />
          <a className="button framed" href={deskRoutes.stage(articleId)}>
            {stageMessages[locale].title}
          </a>
        </nav>
      }
    >
      <WritingDesk
        locale={locale}
        actor={actor}
        article={article}
        stage={stage}
        mayWrite={{
          id: mayDo(actor, 'draft.save', article, 'id'),
          en: mayDo(actor, 'draft.save', article, 'en'),
        }}
        maySetFacts={mayDo(actor, 'article.facts', article)}
        mayDiscard={mayDo(actor, 'article.discard', article)}
        timeZone={publication.timeZone}
        sections={publication.sections}
        topics={topics}
        pictures={pictures}
      />
    </DeskFrame>
  )
}

function mayDo(
  actor: Actor,
  permission: Permission,
  { createdBy, sourceLocale }: ArticleAtDesk,
  locale?: Locale,
): boolean {
  const reach = reachOf(actor.role, permission)
  return reach !== undefined && isWithinReach({ actor, reach }, { createdBy, sourceLocale, locale })
}

function titleOf({ texts, sourceLocale }: ArticleAtDesk, locale: Locale): string {
  return texts[sourceLocale]?.text.headline || writingMessages[locale].untitled
}

function picturesOf({ facts, texts }: ArticleAtDesk): string[] {
  const bodies = [texts.id, texts.en].flatMap((text) => text?.text.body ?? [])
  const shown = bodies.flatMap((block) => (block.kind === 'image' ? block.image : []))
  return facts.leadImageId ? [facts.leadImageId, ...shown] : shown
}
