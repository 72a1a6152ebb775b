import { Paper } from '@/components/paper/paper'
import { restoreEyeScript } from '@/lib/client/eye'
import { alignBodies } from '@/lib/shared/article/alignment'
import type { Article } from '@/lib/shared/article/article'
import type { Block } from '@/lib/shared/article/blocks'
import { articleMessages } from '@/lib/shared/messages/article'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { ArticleBlock } from './article-block'
import { isOlder, StaleNote } from './stale-note'
import { ToldCorrections } from './told-corrections'

type Props = { article: Article; twin: Article; publication: Publication }

/** Both languages side by side; on a phone each paragraph with its twin under it. */
export function BothLanguagesPage({ article, twin, publication }: Props) {
  const { locale, slug } = article
  const texts = articleMessages[locale]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.bothLanguages(twin.locale, twin.slug)}
    >
      <article data-reading>
        <p className="pt-4">
          <a className="button framed" href={routes.article(locale, slug)}>
            {texts.backToArticle}
          </a>
        </p>
        <div className="mt-4 grid gap-x-12 gap-y-2 lg:grid-cols-2">
          <h1 data-anchor="headline" className="headline text-3xl">
            {article.headline}
          </h1>
          <p lang={twin.locale} className="headline text-2xl text-muted lg:text-3xl">
            {twin.headline}
          </p>
          <p data-anchor="standfirst" className="font-serif text-lg text-muted">
            {article.standfirst}
          </p>
          <p lang={twin.locale} className="font-serif text-lg text-muted">
            {twin.standfirst}
          </p>
          {(isOlder(article) || isOlder(twin)) && (
            <>
              <div>
                <StaleNote article={article} />
              </div>
              <div lang={twin.locale}>
                <StaleNote article={twin} />
              </div>
            </>
          )}
        </div>
        <ToldCorrections article={article} />
        <ToldCorrections article={twin} />
        <div className="mt-4">
          {alignBodies(article.body, twin.body).map(({ anchor, left, right }) => (
            <div
              key={anchor}
              data-anchor={anchor}
              className="grid gap-x-12 border-line border-t pt-4 lg:grid-cols-2"
            >
              <Cell block={left} of={article} missing={texts.noTwinBlock} />
              <Cell block={right} of={twin} missing={texts.noTwinBlock} second />
            </div>
          ))}
        </div>
      </article>
      <script>{restoreEyeScript}</script>
    </Paper>
  )
}

type CellProps = {
  block: Block | undefined
  of: Article
  missing: string
  second?: boolean
}

function Cell({ block, of, missing, second }: CellProps) {
  if (!block) return <p className="small pb-4">{missing}</p>
  const isStale = of.staleBlocks.includes(block.id)
  const stale = isStale ? articleMessages[of.locale].staleMark : undefined
  return (
    <div lang={of.locale} className={`reading ${second ? 'max-lg:text-muted' : ''}`}>
      <ArticleBlock block={block} pictures={of.pictures} frame={{ stale }} />
    </div>
  )
}
