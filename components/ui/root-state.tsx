'use client'

import { useEffect } from 'react'
import { restoreAppearance } from '@/lib/client/appearance'

/**
 * What the stylesheet reads on the root element: how this device shows the paper, and which way the
 * page moves, so that bars can make room for the text.
 */
export function RootState() {
  useEffect(() => {
    restoreAppearance()
    const root = document.documentElement.dataset
    let last = scrollY
    const onScroll = () => {
      const { scrollY: now } = window
      if (Math.abs(now - last) < 8) return
      root.scrolling = now > last && now > 120 ? 'down' : 'up'
      if (now > 40) root.scrolled = ''
      else delete root.scrolled
      last = now
    }
    addEventListener('scroll', onScroll, { passive: true })
    return () => removeEventListener('scroll', onScroll)
  }, [])
  return null
}
