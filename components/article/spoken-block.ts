import { useEffect, useRef } from 'react'

/** Marks the block that is being read, and keeps it in view unless its reader scrolled away. */
export function useSpokenBlock(block: HTMLElement | undefined): void {
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    if (!block) return
    const isFollowed = !last.current || isInView(last.current)
    last.current = block
    block.dataset.spoken = ''
    if (isFollowed) scrollTo(block)
    return () => {
      delete block.dataset.spoken
    }
  }, [block])
}

/** A reader who has left the block that was read before this one is reading elsewhere. */
function isInView(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function scrollTo(block: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  // A block that is taller than the window is read from its top.
  const isTall = block.offsetHeight > innerHeight * 0.6
  block.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: isCalm ? 'auto' : 'smooth' })
}
