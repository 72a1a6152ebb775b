'use client'

import { useEffect } from 'react'

/** Left and right arrows change the month, T leads to today's: each follows the link that says so. */
export function MonthKeys() {
  useEffect(() => {
    const links: Readonly<Record<string, string>> = {
      ArrowLeft: 'prev',
      ArrowRight: 'next',
      t: 'bookmark',
    }
    const onKey = (event: KeyboardEvent) => {
      const rel = links[event.key]
      if (!rel || event.ctrlKey || event.metaKey || event.altKey) return
      document.querySelector<HTMLElement>(`.months a[rel=${rel}]`)?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
