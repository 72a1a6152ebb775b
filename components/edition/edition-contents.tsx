'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { forgetSearched, listenForEdition, readEdition } from '@/lib/client/edition'
import type { SectionName } from '@/lib/shared/article/article'
import { picturesBytes } from '@/lib/shared/edition/plan'
import { removeEdition, removeEntries } from '@/lib/shared/edition/removal'
import { formatBytes, formatDate, formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { routes } from '@/lib/shared/routes'

type Props = {
  locale: Locale
  timeZone: string
  sections: readonly SectionName[]
  onRenew: () => void
}

/** What is on the device, with its size and date, and ways to take it off again. */
export function EditionContents({ locale, timeZone, sections, onRenew }: Props) {
  const texts = editionMessages[locale]
  const client = useQueryClient()
  const { data } = useQuery({ queryKey: ['edition', 'contents'], queryFn: readEdition })
  const [notice, setNotice] = useState('')
  const again = () => client.invalidateQueries({ queryKey: ['edition'] })
  useEffect(
    () => listenForEdition(() => void client.invalidateQueries({ queryKey: ['edition'] })),
    [client],
  )
  if (!data) return null
  const { articles, bytes, standsAt } = data
  const remove = async (work: Promise<void>) => {
    await work
    setNotice(texts.removed)
    await forgetSearched()
    await again()
  }
  return (
    <section className="mt-8">
      <h2 className="strip-title">{texts.onDevice}</h2>
      <p role="status" className="small mt-2">
        {notice}
      </p>
      {articles.length === 0 ? (
        <p className="py-3 text-muted">{texts.none}</p>
      ) : (
        <>
          <p className="mt-2" data-edition-bytes={bytes}>
            {texts.articles(articles.length)} · {formatBytes(locale, bytes)} ·{' '}
            {texts.asOf(formatDateTime(locale, standsAt, timeZone))}
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="button framed" onClick={onRenew}>
              {texts.renewNow}
            </button>
            <button type="button" className="button framed" onClick={() => remove(removeEdition())}>
              <Icon name="trash" />
              {texts.removeAll}
            </button>
          </div>
          {sections.map((section) => {
            const own = articles.filter((article) => article.section === section.id)
            if (own.length === 0) return null
            return (
              <details key={section.id} className="mt-4 border-line border-b">
                <summary className="min-h-11 cursor-pointer py-2 font-semibold">
                  {section.name} <span className="small">({own.length})</span>
                </summary>
                <button
                  type="button"
                  className="button framed"
                  onClick={() => remove(removeEntries((entry) => entry.section === section.id))}
                >
                  <Icon name="trash" />
                  {texts.removeSection(section.name)}
                </button>
                <ul>
                  {own.map((article) => (
                    <li key={`${article.locale} ${article.articleId}`} className="flex gap-2 py-2">
                      <div className="min-w-0 grow">
                        <a
                          className="headline hover:underline"
                          href={routes.article(article.locale, article.slug)}
                          lang={article.locale}
                        >
                          {article.headline}
                        </a>
                        <p className="small">
                          {formatDate(locale, article.listedAt, timeZone)} ·{' '}
                          {formatBytes(locale, article.bytes + picturesBytes(article.pictures))}
                        </p>
                      </div>
                      <button
                        type="button"
                        className="button self-start"
                        aria-label={texts.removeArticle(article.headline)}
                        onClick={() =>
                          remove(removeEntries((entry) => entry.articleId === article.articleId))
                        }
                      >
                        <Icon name="trash" />
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )
          })}
        </>
      )}
    </section>
  )
}
