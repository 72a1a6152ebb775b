'use client'

import { useEffect } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

/** One key each: j k next and previous, s save, l language, / search, ? help. */
export function Keyboard({ locale }: { locale: Locale }) {
  useEffect(() => {
    const steps = () => import('@/lib/client/keyboard-steps')
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j') void steps().then(({ step }) => step(1))
      else if (event.key === 'k') void steps().then(({ step }) => step(-1))
      else if (event.key === 's') void steps().then(({ saveCurrent }) => saveCurrent())
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

function goToSearch(locale: Locale): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field) field.focus()
  else location.assign(routes.search(locale))
}
