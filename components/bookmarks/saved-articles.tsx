'use client'

import { useEffect, useState } from 'react'
import { type BookmarkOrder, selectBookmarks } from '@/lib/client/bookmark-list'
import { useBookmarks } from '@/lib/client/bookmarks'
import { formatBytes } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'
import { BookmarkFiles } from './bookmark-files'
import { BookmarkRow } from './bookmark-row'

type Props = { locale: Locale; timeZone: string }

/** Everything that was saved on this device: searched, sorted, removed, taken elsewhere. */
export function SavedArticles({ locale, timeZone }: Props) {
  const texts = bookmarkMessages[locale]
  const { data: bookmarks, isError } = useBookmarks()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<BookmarkOrder>('newest')
  useEffect(() => {
    // Without a network nothing is known to have changed, and nothing need be said.
    void import('@/lib/client/kept-copies').then((copies) =>
      copies.noteWhatChanged().catch(() => undefined),
    )
  }, [])
  if (isError) return <p className="note mt-6">{texts.blocked}</p>
  if (!bookmarks) return <Waiting locale={locale} />
  const shown = selectBookmarks(bookmarks, { text, order, locale })
  const bytes = bookmarks.reduce((sum, bookmark) => sum + (bookmark.copy?.bytes ?? 0), 0)
  return (
    <>
      <p className="mt-2 text-muted">{texts.intro}</p>
      {bookmarks.length === 0 ? (
        <div className="py-10 text-center">
          <p className="headline text-xl">{texts.empty}</p>
          <p className="mt-2 text-muted">{texts.emptyHint}</p>
        </div>
      ) : (
        <>
          <p className="small mt-4">
            {texts.count(bookmarks.length)} · {texts.total(formatBytes(locale, bytes))}
          </p>
          <ListControls
            locale={locale}
            text={text}
            order={order}
            onText={setText}
            onOrder={setOrder}
          />
          {shown.length === 0 && <p className="py-4">{texts.noMatch(text)}</p>}
          <ul>
            {shown.map((bookmark) => (
              <BookmarkRow
                key={bookmark.articleId}
                bookmark={bookmark}
                locale={locale}
                timeZone={timeZone}
              />
            ))}
          </ul>
        </>
      )}
      <BookmarkFiles locale={locale} bookmarks={bookmarks} />
    </>
  )
}

function Waiting({ locale }: { locale: Locale }) {
  const texts = bookmarkMessages[locale]
  return (
    <>
      <p className="needs-js py-10 text-muted">{texts.loading}</p>
      <noscript>
        <p className="note mt-6">{texts.noScript}</p>
      </noscript>
    </>
  )
}

function ListControls(props: {
  locale: Locale
  text: string
  order: BookmarkOrder
  onText: (text: string) => void
  onOrder: (order: BookmarkOrder) => void
}) {
  const texts = bookmarkMessages[props.locale]
  const orders: readonly (readonly [BookmarkOrder, string])[] = [
    ['newest', texts.sortNewest],
    ['oldest', texts.sortOldest],
    ['headline', texts.sortHeadline],
    ['largest', texts.sortLargest],
  ]
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <input
        type="search"
        aria-label={texts.searchLabel}
        placeholder={texts.searchLabel}
        value={props.text}
        onChange={(event) => props.onText(event.target.value)}
        className="framed min-h-11 min-w-0 grow rounded-sm bg-paper px-3"
      />
      <select
        aria-label={texts.sortLabel}
        value={props.order}
        onChange={(event) => {
          const chosen = orders.find(([order]) => order === event.target.value)
          if (chosen) props.onOrder(chosen[0])
        }}
        className="framed min-h-11 rounded-sm bg-paper px-2 text-ink"
      >
        {orders.map(([order, label]) => (
          <option key={order} value={order}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
