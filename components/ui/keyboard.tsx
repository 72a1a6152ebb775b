'use client'

import { useEffect } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

/** One key each: j k next and previous, s save, l language, / search, ? help. */
export function Keyboard({ locale }: { locale: Locale }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j') step(1)
      else if (event.key === 'k') step(-1)
      else if (event.key === 's')
        currentItem()?.querySelector<HTMLElement>('[data-key=save]')?.click()
      else if (event.key === 'l')
        document.querySelector<HTMLElement>('[data-key=language]')?.click()
      else if (event.key === '/') goToSearch(locale)
      else if (event.key === '?')
        void import('@/lib/client/keyboard-help').then((help) => help.showKeyboardHelp(locale))
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [locale])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

function items(): HTMLElement[] {
  const stories = [...document.querySelectorAll<HTMLElement>('main [data-item]')]
  const reading = document.querySelector('[data-reading]')
  return reading ? [...reading.querySelectorAll<HTMLElement>('[data-anchor]')] : stories
}

function step(by: 1 | -1): void {
  const all = items()
  const current = all.findIndex((item) => item.classList.contains('current-item'))
  const next = all[Math.min(all.length - 1, Math.max(0, current + by))]
  if (!next) return
  all[current]?.classList.remove('current-item')
  next.classList.add('current-item')
  const link = next.querySelector<HTMLElement>('h1 a, h2 a, h3 a')
  link?.focus({ preventScroll: true })
  next.scrollIntoView({ block: link ? 'nearest' : 'start' })
}

/** What `s` keeps: the article being read, or the one that j and k chose. */
function currentItem(): Element | null {
  return document.querySelector('article[data-reading], .current-item')
}

function goToSearch(locale: Locale): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field) field.focus()
  else location.assign(routes.search(locale))
}
