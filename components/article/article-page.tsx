import { Paper } from '@/components/paper/paper'
import { restoreEyeScript } from '@/lib/client/eye'
import type { Article, Teaser } from '@/lib/shared/article/article'
import { otherLocale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { ArticleActions } from './article-actions'
import { ArticleBody } from './article-body'
import { ArticleHeader } from './article-header'
import { ArticleNotes } from './article-notes'
import { MarginTwins } from './margin-twins'
import { PictureFigure } from './picture-figure'
import { ReadingPlace } from './reading-place'
import { Related } from './related'
import { StaleNote } from './stale-note'
import { ToldCorrections } from './told-corrections'

type Props = {
  article: Article
  publication: Publication
  related: readonly Teaser[]
  /** What search engines read, as JSON that is safe inside a script element. */
  structuredData?: string
}

/** An article, top to bottom. */
export function ArticlePage({ article, publication, related, structuredData }: Props) {
  const { articleId, locale, slug, section, twin } = article
  const { timeZone } = publication
  const texts = articleMessages[locale]
  const other = routes.article(otherLocale(locale), twin?.slug ?? slug)
  return (
    <Paper locale={locale} publication={publication} other={other} sectionId={section?.id}>
      <article data-reading data-item className="column">
        <ArticleHeader article={article} timeZone={timeZone} />
        <ArticleActions article={article} />
        <ToldCorrections article={article} />
        <StaleNote article={article} />
        {article.picture && <PictureFigure picture={article.picture} anchor="lead-picture" first />}
        <div className="mt-6">
          <ArticleBody article={article} />
        </div>
        <ArticleNotes article={article} timeZone={timeZone} />
      </article>
      <script>{restoreEyeScript}</script>
      <Related teasers={related} locale={locale} timeZone={timeZone} />
      {twin && (
        <MarginTwins twin={twin} missing={texts.twinMissing} unreachable={texts.twinUnreachable} />
      )}
      <ReadingPlace articleId={articleId} offer={texts.resume} go={texts.resumeGo} />
      {structuredData && <script type="application/ld+json">{structuredData}</script>}
    </Paper>
  )
}
