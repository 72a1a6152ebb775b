'use client'

import { useState } from 'react'
import { showBookmarkError } from '@/lib/client/bookmark-errors'
import { announceBookmarks } from '@/lib/client/bookmarks'
import type { Bookmark } from '@/lib/shared/device/store'
import type { Locale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'

/** Whether a saved article is on the device as it stands now, and a way to make it so. */
export function CopyState({ bookmark, locale }: { bookmark: Bookmark; locale: Locale }) {
  const texts = bookmarkMessages[locale]
  const [busy, setBusy] = useState(false)
  const { copy, since } = bookmark
  if (copy && !since) return null
  const fetchAgain = async () => {
    setBusy(true)
    try {
      const copies = await import('@/lib/client/kept-copies')
      await copies.renewCopy(bookmark.articleId)
    } catch (error) {
      showBookmarkError(error)
    }
    announceBookmarks()
    setBusy(false)
  }
  return (
    <p className="small mt-1 flex flex-wrap items-center gap-x-2">
      <strong className={since ? 'text-accent' : undefined}>
        {since ? texts[since] : texts.noCopy}
      </strong>
      <button type="button" className="button framed" disabled={busy} onClick={fetchAgain}>
        {busy ? texts.keeping : since ? texts.refresh : texts.fetchCopy}
      </button>
    </p>
  )
}
