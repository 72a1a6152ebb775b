import { anchorsOf } from '@/lib/shared/article/alignment'
import type { Article } from '@/lib/shared/article/article'
import { articleMessages } from '@/lib/shared/messages/article'
import { routes } from '@/lib/shared/routes'
import { ArticleBlock } from './article-block'

/** The text. In the margin of each block stands a link to its twin in the other language. */
export function ArticleBody({ article }: { article: Article }) {
  const texts = articleMessages[article.locale]
  const anchors = anchorsOf(article.body)
  const stale = new Set(article.staleBlocks)
  const { twin } = article
  return (
    <div className="reading">
      {article.body.map((block, index) => {
        const anchor = anchors.get(block.id) ?? block.id
        return (
          <ArticleBlock
            key={block.id}
            block={block}
            pictures={article.pictures}
            frame={{
              anchor,
              stale: stale.has(block.id) ? texts.staleMark : undefined,
              children: twin && (
                // biome-ignore lint/a11y/useAnchorContent: its label names it; its mark is drawn by the stylesheet
                <a
                  className="twin-link"
                  href={`${routes.article(twin.locale, twin.slug)}#${anchor}`}
                  hrefLang={twin.locale}
                  aria-label={texts.twinLabel(index + 1)}
                  data-twin={anchor}
                />
              ),
            }}
          />
        )
      })}
    </div>
  )
}
