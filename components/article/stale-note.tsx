import type { Article } from '@/lib/shared/article/article'
import { articleMessages } from '@/lib/shared/messages/article'

/** Says at the top that a translation is older than its source, and how much of it. */
export function StaleNote({ article }: { article: Article }) {
  const { locale, staleBlocks } = article
  if (staleBlocks.length === 0) return null
  const texts = articleMessages[locale]
  return (
    <div className="note mt-4">
      <p className="font-semibold">{texts.staleTitle}</p>
      <p>{texts.staleText(staleBlocks.length)}</p>
    </div>
  )
}
