import type { Article } from '@/lib/shared/article/article'
import { articleMessages } from '@/lib/shared/messages/article'

/** Whether a translation is older than its source. */
export function isOlder({ staleBlocks, untoldParts }: Article): boolean {
  return staleBlocks.length + untoldParts > 0
}

/** Says at the top that a translation is older than its source, and how much of it. */
export function StaleNote({ article }: { article: Article }) {
  const { locale, staleBlocks, untoldParts } = article
  if (!isOlder(article)) return null
  const texts = articleMessages[locale]
  return (
    <div className="note mt-4">
      <p className="font-semibold">{texts.staleTitle}</p>
      {staleBlocks.length > 0 && <p>{texts.staleText(staleBlocks.length)}</p>}
      {untoldParts > 0 && <p>{texts.untoldText(untoldParts)}</p>}
    </div>
  )
}
