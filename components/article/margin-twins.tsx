'use client'

import { useEffect } from 'react'
import type { Twin } from '@/lib/shared/article/article'
import { routes } from '@/lib/shared/routes'

type Props = { twin: Twin; missing: string; unreachable: string }

/**
 * Shows the twin of a paragraph under it when its margin is tapped. The links are in the page, so
 * without this they lead to the paragraph in the other language.
 */
export function MarginTwins({ twin, missing, unreachable }: Props) {
  useEffect(() => {
    let page: Promise<Document> | undefined
    const show = async (link: HTMLAnchorElement) => {
      const block = link.closest<HTMLElement>('[data-anchor]')
      if (!block) return
      if (block.nextElementSibling?.matches('.twin')) {
        block.nextElementSibling.remove()
        link.setAttribute('aria-expanded', 'false')
        return
      }
      page ??= fetchPage(routes.article(twin.locale, twin.slug))
      const note = document.createElement('div')
      note.className = 'twin'
      note.setAttribute('role', 'note')
      try {
        const found = twinOf(await page, link.dataset.twin ?? '')
        if (found) note.lang = twin.locale
        note.append(...(found ?? [missing]))
      } catch {
        page = undefined
        note.append(unreachable)
      }
      // A second tap while the page was on its way has shown it already.
      if (block.nextElementSibling?.matches('.twin')) return
      block.after(note)
      link.setAttribute('aria-expanded', 'true')
    }
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
        return
      const link = event.target.closest<HTMLAnchorElement>('a[data-twin]')
      if (!link) return
      event.preventDefault()
      void show(link)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [twin, missing, unreachable])
  return null
}

/** The worker answers this like a navigation: from the device when the network does not. */
async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path, { headers: { accept: 'text/html' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

function twinOf(page: Document, anchor: string): Node[] | undefined {
  const block = page.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`)
  if (!block) return undefined
  block.querySelector('.twin-link')?.remove()
  return [...document.importNode(block, true).childNodes]
}
