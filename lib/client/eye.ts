/**
 * The place that a reader is looking at, as an aligned block and not as pixels, so that it can be
 * found again in the other language, at another text size or on another day.
 */
export type Eye = {
  anchor: string
  /** How much of the block stands above the line, from 0 to 1. */
  fraction: number
  /** Pixels from the top of the window to that place. */
  line: number
}

const anchors = '[data-anchor]'

/** How far down the window the eye is taken to be, as a share of its height. */
const eyeLine = 0.3

/**
 * Where the eye is: the first block that begins within the upper third of the window, or else the
 * one that runs through it. Undefined above the first block.
 */
export function findEye(): Eye | undefined {
  const top = mastheadHeight()
  const line = Math.max(top, innerHeight * eyeLine)
  let through: Eye | undefined
  for (const element of document.querySelectorAll<HTMLElement>(anchors)) {
    const anchor = element.dataset.anchor ?? ''
    const box = element.getBoundingClientRect()
    if (box.top > line) break
    if (box.top >= top - 2) return { anchor, fraction: 0, line: box.top }
    const fraction = Math.min(1, (line - box.top) / Math.max(1, box.height))
    through = { anchor, fraction, line }
  }
  return through
}

/** Scrolls so that the place stands where it was; false when the page has no such block. */
export function restoreEye(eye: Eye): boolean {
  const element = document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(eye.anchor)}"]`)
  if (!element) return false
  const box = element.getBoundingClientRect()
  const top = scrollY + box.top + box.height * eye.fraction - eye.line
  const root = document.documentElement
  // Near its end a page may be too short to scroll that far: it is given the room.
  const over = Math.ceil(top + innerHeight - root.scrollHeight)
  if (over > 0) root.style.paddingBottom = `${over}px`
  scrollTo({ top, behavior: 'instant' })
  return true
}

/** The fragment that carries a place from one page to the next, where storage may be blocked. */
export function eyeFragment(eye: Eye): string {
  return `#${eye.anchor}@${eye.fraction.toFixed(4)},${Math.round(eye.line)}`
}

/** For a page that scripts draw: scrolls to the place in its address, and takes it out of that. */
export function restoreEyeFromAddress(): void {
  const [, anchor, fraction, line] = /^#([\w-]+)@([\d.]+),(-?\d+)$/.exec(location.hash) ?? []
  if (!anchor) return
  restoreEye({ anchor, fraction: Number(fraction), line: Number(line) })
  history.replaceState(history.state, '', location.pathname + location.search)
}

/**
 * Runs in the page right after the article, before the first paint: the scroll of `restoreEye`
 * for the place in the address, which is then taken out of it. Once more when the page is whole:
 * until then it may be too short to scroll that far, and only then is it known to need room.
 */
export const restoreEyeScript = `(()=>{var m=/^#([\\w-]+)@([\\d.]+),(-?\\d+)$/.exec(location.hash);if(!m)return;var f=w=>{var e=document.querySelector('[data-anchor="'+m[1]+'"]');if(e){var b=e.getBoundingClientRect(),t=scrollY+b.top+b.height*m[2]-m[3],d=document.documentElement,o=Math.ceil(t+innerHeight-d.scrollHeight);if(w&&o>0)d.style.paddingBottom=o+'px';scrollTo({top:t,behavior:'instant'})}};f();document.addEventListener('DOMContentLoaded',f);history.replaceState(history.state,'',location.pathname+location.search)})()`

function mastheadHeight(): number {
  const masthead = document.querySelector('.masthead')
  return masthead ? Math.max(0, masthead.getBoundingClientRect().bottom) : 0
}
