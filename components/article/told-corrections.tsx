import type { Article } from '@/lib/shared/article/article'
import { CorrectionNews } from './correction-news'

/** The place at the top of a corrected text where its correction is told to who had an earlier copy. */
export function ToldCorrections({ article }: { article: Article }) {
  const { articleId, locale, version, corrections } = article
  if (corrections.length === 0) return null
  return (
    <div lang={locale}>
      {/* What a client component is given is sent a second time with the page: no more than it needs. */}
      <CorrectionNews article={{ articleId, locale, version, corrections }} />
    </div>
  )
}
