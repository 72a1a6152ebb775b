import { Moment } from '@/components/ui/moment'
import type { Article } from '@/lib/shared/article/article'
import { articleMessages } from '@/lib/shared/messages/article'
import { routes } from '@/lib/shared/routes'
import { wireRules } from '@/lib/shared/wire/rules'

/** After the text: what was corrected, where it came from and what it is about. */
export function ArticleNotes({ article, timeZone }: { article: Article; timeZone: string }) {
  return (
    <div data-anchor="notes" className="mt-10 flex flex-col gap-8">
      <Corrections article={article} timeZone={timeZone} />
      <Provenance article={article} />
      <Topics article={article} />
    </div>
  )
}

function Corrections({ article, timeZone }: { article: Article; timeZone: string }) {
  const { locale, corrections } = article
  if (corrections.length === 0) return null
  return (
    <section>
      <h2 className="strip-title">{articleMessages[locale].corrections}</h2>
      {corrections.map((correction) => (
        <p key={correction.at} className="note mt-3">
          <span className="small block">
            <Moment locale={locale} at={correction.at} timeZone={timeZone} />
          </span>
          {correction.note}
        </p>
      ))}
    </section>
  )
}

function Provenance({ article }: { article: Article }) {
  const { locale, source, licence, picture } = article
  const mends = toldMends(article)
  const texts = articleMessages[locale]
  if (!source && !licence && !picture) return null
  return (
    <section className="provenance text-sm">
      <h2 className="strip-title">{texts.provenance}</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 [&_dt]:text-muted">
        {source && (
          <>
            <dt>{texts.agency}</dt>
            <dd>{source}</dd>
          </>
        )}
        {licence && (
          <>
            <dt>{texts.licence}</dt>
            <dd>{licence}</dd>
          </>
        )}
        {picture && (
          <>
            <dt>{texts.image}</dt>
            <dd>{picture.credit}</dd>
          </>
        )}
      </dl>
      {mends.length > 0 && (
        <>
          <p className="mt-3">{texts.fromWire}</p>
          <ul className="mt-1 list-disc ps-5">
            {mends.map(({ rule, count, reason }) => (
              <li key={rule}>
                {reason} ({texts.wireMend(count)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Layout is mended without a word to readers: a blank line between paragraphs is no news. */
function toldMends(article: Article) {
  const rules = new Map(Object.entries(wireRules))
  return article.wireMends.flatMap(({ rule, count }) => {
    const known = rules.get(rule)
    if (!known || known.kind === 'layout' || known.kind === 'question') return []
    return [{ rule, count, reason: known.reason[article.locale] }]
  })
}

function Topics({ article }: { article: Article }) {
  const { locale, topics } = article
  if (topics.length === 0) return null
  return (
    <nav aria-label={articleMessages[locale].topics}>
      <h2 className="strip-title">{articleMessages[locale].topics}</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a className="button framed" href={routes.topic(locale, topic.slug)}>
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
