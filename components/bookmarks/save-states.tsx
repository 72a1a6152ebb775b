'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isSaved, useBookmarks, useSetBookmark } from '@/lib/client/bookmarks'
import type { BookmarkEdition } from '@/lib/shared/device/store'
import { isLocale } from '@/lib/shared/locales'
import { saveMessages } from '@/lib/shared/messages/save'

type Savable = { articleId: string; edition: BookmarkEdition }

/** Shows on every save button of the page how its article stands, and does what is asked of it. */
export function SaveStates() {
  const { data: bookmarks } = useBookmarks()
  const { mutate } = useSetBookmark()
  const client = useQueryClient()
  useEffect(() => {
    const saved = new Set(bookmarks?.map((bookmark) => bookmark.articleId))
    for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
      show(button, saved.has(savableOf(button).articleId))
    }
  }, [bookmarks])
  useEffect(() => {
    const onClick = async ({ target }: MouseEvent) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-save]')
      if (!button) return
      const { articleId, edition } = savableOf(button)
      const saved = await isSaved(client, articleId)
      mutate(saved ? { articleId, saved: false } : { articleId, saved: true, edition })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [mutate, client])
  return null
}

function savableOf(button: HTMLElement): Savable {
  return JSON.parse(button.dataset.save ?? '')
}

function show(button: HTMLElement, saved: boolean): void {
  const { edition } = savableOf(button)
  // An article in the other language is saved in the language of the page.
  const { lang } = document.documentElement
  const texts = saveMessages[isLocale(lang) ? lang : edition.locale]
  button.toggleAttribute('data-saved', saved)
  button.setAttribute('aria-label', `${saved ? texts.saved : texts.save}: ${edition.headline}`)
}
