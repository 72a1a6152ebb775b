'use client'

import { useEffect, useState } from 'react'
import type { News } from '@/lib/client/correction-news'
import type { Article } from '@/lib/shared/article/article'
import { correctionMessages } from '@/lib/shared/messages/corrections'

type Props = { article: Pick<Article, 'articleId' | 'locale' | 'version' | 'corrections'> }

/** Tells a reader who had an earlier copy, once and at the top, what was wrong in it. */
export function CorrectionNews({ article }: Props) {
  const { articleId, locale, version } = article
  const [news, setNews] = useState<News>()
  useEffect(() => {
    let left = false
    // A page that is not from the device is compared with the copy that it takes the place of.
    const look = async () => {
      const { takeCorrectionNews } = await import('@/lib/client/correction-news')
      const found = await takeCorrectionNews({ articleId, locale, version }).catch(() => undefined)
      if (found && !left) setNews(found)
      return found
    }
    const timer = setTimeout(() => void look(), 1500)
    void look().then((found) => found && clearTimeout(timer))
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [articleId, locale, version])
  if (!news) return null
  const texts = correctionMessages[locale]
  const notes = article.corrections.filter((correction) => correction.version > news.had)
  return (
    <section className="note mt-4" aria-label={texts.title}>
      <p className="font-semibold">{texts.title}</p>
      {notes.map((correction) => (
        <p key={correction.version} className="mt-1">
          {correction.note}
        </p>
      ))}
      {news.blocks.length > 0 && (
        <details className="mt-2" open>
          <summary className="min-h-11 cursor-pointer py-2">{texts.changed}</summary>
          {news.blocks.map((block) => (
            <p key={block.anchor} className="mt-2 font-serif">
              {block.parts.map(({ kind, text }, index) =>
                kind === 'added' ? (
                  <ins key={index}>{text}</ins>
                ) : kind === 'removed' ? (
                  <del key={index}>{text}</del>
                ) : (
                  <span key={index}>{text}</span>
                ),
              )}
            </p>
          ))}
        </details>
      )}
      <button type="button" className="button framed mt-2" onClick={() => setNews(undefined)}>
        {texts.understood}
      </button>
    </section>
  )
}
