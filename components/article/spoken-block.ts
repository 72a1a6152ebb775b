import { useEffect, useRef } from 'react'

/** How long a browser may take to scroll smoothly. */
const scrollMs = 1000

/**
 * Marks the block that is being read, and keeps it in view unless its reader scrolled away.
 * What it gives brings the reader back to the voice, from the next block on.
 */
export function useSpokenBlock(block: HTMLElement | undefined): () => void {
  const last = useRef<HTMLElement>(undefined)
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (!block) return
    const isOnTheWay = performance.now() - scrolledAt.current < scrollMs
    const isFollowed = !last.current || isOnTheWay || isInView(last.current)
    last.current = block
    block.dataset.spoken = ''
    if (isFollowed && scrollTo(block)) scrolledAt.current = performance.now()
    return () => {
      delete block.dataset.spoken
    }
  }, [block])
  return () => {
    last.current = undefined
  }
}

/** A reader who has left the block that was read before this one is reading elsewhere. */
function isInView(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** Whether the page is now on its way there, and not there at once. */
function scrollTo(block: HTMLElement): boolean {
  const isSmooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
  // A block that is taller than the window is read from its top.
  const isTall = block.offsetHeight > innerHeight * 0.6
  block.scrollIntoView({
    block: isTall ? 'start' : 'center',
    behavior: isSmooth ? 'smooth' : 'auto',
  })
  return isSmooth
}
