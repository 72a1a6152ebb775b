'use client'

import { useEffect } from 'react'
import { findEye, restoreEye } from '@/lib/client/eye'
import { hideNotice, showNotice } from '@/lib/client/notices'
import {
  forgetReadingPosition,
  getReadingPosition,
  saveReadingPosition,
} from '@/lib/client/reading-position'

type Props = {
  articleId: string
  /** Says where reading stopped; `#` stands for the number of the paragraph. */
  offer: string
  go: string
}

/** Remembers where reading stopped, and offers to go on from there. */
export function ReadingPlace({ articleId, offer, go }: Props) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    const remember = async () => {
      const eye = findEye()
      const { scrollHeight } = document.documentElement
      const finished = scrollY + innerHeight > scrollHeight - 200 || eye?.anchor === 'notes'
      if (!eye || finished) return forgetReadingPosition(articleId)
      const { anchor, fraction } = eye
      await saveReadingPosition({ articleId, anchor, fraction, at: Date.now() })
    }
    const onScroll = () => {
      clearTimeout(timer)
      // Storage that is blocked or full costs the place, never the reading.
      timer = setTimeout(() => void remember().catch(() => undefined), 500)
    }
    const propose = async () => {
      const position = await getReadingPosition(articleId)
      const blocks = [...document.querySelectorAll<HTMLElement>('.reading > [data-anchor]')]
      const index = blocks.findIndex((block) => block.dataset.anchor === position?.anchor)
      if (!position || index < 1 || scrollY > 200 || stopped) return
      const line = innerHeight * 0.3
      const run = () => {
        hideNotice('resume')
        restoreEye({ ...position, line })
      }
      const text = offer.replace('#', String(index + 1))
      showNotice({ key: 'resume', text, action: { label: go, run }, lasts: 15_000 })
    }
    addEventListener('scroll', onScroll, { passive: true })
    void propose().catch(() => undefined)
    return () => {
      stopped = true
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
    }
  }, [articleId, offer, go])
  return null
}
