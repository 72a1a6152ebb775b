'use client'

import { useEffect } from 'react'
import { useBookmarks, useSetBookmark } from '@/lib/client/bookmarks'
import type { BookmarkEdition } from '@/lib/shared/device/store'
import { saveMessages } from '@/lib/shared/messages/save'

type Savable = { articleId: string; edition: BookmarkEdition }

/** Shows on every save button of the page how its article stands, and does what is asked of it. */
export function SaveStates() {
  const { data: bookmarks } = useBookmarks()
  const { mutate } = useSetBookmark()
  useEffect(() => {
    const saved = new Set(bookmarks?.map((bookmark) => bookmark.articleId))
    for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
      show(button, saved.has(savableOf(button).articleId))
    }
  }, [bookmarks])
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-save]')
      if (!button) return
      const { articleId, edition } = savableOf(button)
      const saved = button.dataset.saved !== undefined
      mutate(saved ? { articleId, saved: false } : { articleId, saved: true, edition })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [mutate])
  return null
}

function savableOf(button: HTMLElement): Savable {
  return JSON.parse(button.dataset.save ?? '')
}

function show(button: HTMLElement, saved: boolean): void {
  const { edition } = savableOf(button)
  const texts = saveMessages[edition.locale]
  button.toggleAttribute('data-saved', saved)
  button.setAttribute('aria-label', `${saved ? texts.saved : texts.save}: ${edition.headline}`)
}
