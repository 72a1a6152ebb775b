'use client'

import { Icon } from '@/components/ui/icon'
import { editionIn } from '@/lib/client/bookmark-list'
import { undoableFor, useSetBookmark } from '@/lib/client/bookmarks'
import { hideNotice, showNotice } from '@/lib/client/notices'
import type { Bookmark } from '@/lib/shared/device/store'
import { formatBytes, formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'
import { routes } from '@/lib/shared/routes'
import { CopyState } from './copy-state'

type Props = { bookmark: Bookmark; locale: Locale; timeZone: string }

/** A saved article: when it was saved, how large it is, and what happened to it since. */
export function BookmarkRow({ bookmark, locale, timeZone }: Props) {
  const texts = bookmarkMessages[locale]
  const { mutate } = useSetBookmark()
  const edition = editionIn(bookmark, locale)
  if (!edition) return null
  const { articleId } = bookmark
  const remove = () => {
    mutate({ articleId, saved: false })
    const run = () => {
      hideNotice(`removed ${articleId}`)
      mutate({ articleId, saved: true, bookmark })
    }
    const action = { label: texts.undo, run }
    const text = texts.removed(edition.headline)
    showNotice({ key: `removed ${articleId}`, text, action, lasts: undoableFor })
  }
  return (
    <li data-item className="flex gap-2 border-line border-b py-4">
      <div className="min-w-0 grow">
        {edition.section && <p className="kicker">{edition.section}</p>}
        <h2 className="headline mt-1 text-lg">
          <a
            className="hover:underline"
            href={routes.article(edition.locale, edition.slug)}
            lang={edition.locale}
          >
            {edition.headline}
          </a>
        </h2>
        <p className="small mt-1">
          {texts.savedAt(formatDateTime(locale, bookmark.savedAt, timeZone))}
          {bookmark.copy && ` · ${formatBytes(locale, bookmark.copy.bytes)}`}
        </p>
        <CopyState bookmark={bookmark} locale={locale} />
      </div>
      <button
        type="button"
        className="button self-start"
        data-key="save"
        aria-label={texts.removeLabel(edition.headline)}
        onClick={remove}
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}
