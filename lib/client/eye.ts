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
  /** The blocks above it, nearest first: where a page lacks the block, it is after one of these. */
  above?: readonly string[]
}

const anchors = '[data-anchor]'

/** How far down the window the eye is taken to be, as a share of its height. */
const eyeLine = 0.3

/** How many blocks on end a translation may lack before the place is lost. */
const aboveCount = 6

/**
 * Where the eye is: the first block that begins within the upper third of the window, or else the
 * one that runs through it. Undefined above the first block.
 */
export function findEye(): Eye | undefined {
  const top = mastheadHeight()
  const line = Math.max(top, innerHeight * eyeLine)
  let through: Eye | undefined
  const above: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>(anchors)) {
    const anchor = element.dataset.anchor ?? ''
    const box = element.getBoundingClientRect()
    if (box.top > line) break
    const nearest = above.slice(0, aboveCount)
    if (box.top >= top - 2) return { anchor, fraction: 0, line: box.top, above: nearest }
    const fraction = Math.min(1, (line - box.top) / Math.max(1, box.height))
    through = { anchor, fraction, line, above: nearest }
    above.unshift(anchor)
  }
  return through
}

/** Scrolls so that the place stands where it was; false when the page has no block of it. */
export function restoreEye({ anchor, fraction, line, above = [] }: Eye): boolean {
  const found = [anchor, ...above].map((one) =>
    document.querySelector(`[data-anchor="${CSS.escape(one)}"]`),
  )
  const element = found.find(Boolean)
  if (!element) return false
  const box = element.getBoundingClientRect()
  const into = element === found[0] ? fraction : 1
  const top = scrollY + box.top + box.height * into - line
  const root = document.documentElement
  // Near its end a page may be too short to scroll that far: it is given the room.
  const over = Math.ceil(top + innerHeight - root.scrollHeight)
  if (over > 0) root.style.paddingBottom = `${over}px`
  scrollTo({ top, behavior: 'instant' })
  return true
}

/** The fragment that carries a place from one page to the next, where storage may be blocked. */
export function eyeFragment(eye: Eye): string {
  const anchors = [eye.anchor, ...(eye.above ?? [])].join()
  return `#${anchors}@${eye.fraction.toFixed(4)},${Math.round(eye.line)}`
}

/** For a page that scripts draw: scrolls to the place in its address, and takes it out of that. */
export function restoreEyeFromAddress(): void {
  const [, names, fraction, line] = /^#([\w,-]+)@([\d.]+),(-?\d+)$/.exec(location.hash) ?? []
  if (!names) return
  const [anchor = '', ...above] = names.split(',')
  restoreEye({ anchor, above, fraction: Number(fraction), line: Number(line) })
  history.replaceState(history.state, '', location.pathname + location.search)
}

/**
 * Runs in the page right after the article, before the first paint: the scroll of `restoreEye`
 * for the place in the address, which is then taken out of it. Once more when the page is whole:
 * until then it may be too short to scroll that far, and only then is it known to need room.
 */
export const restoreEyeScript = `(()=>{var m=/^#([\\w,-]+)@([\\d.]+),(-?\\d+)$/.exec(location.hash);if(!m)return;var f=w=>{var a=m[1].split(',').map(n=>document.querySelector('[data-anchor="'+n+'"]')),e=a.find(Boolean);if(e){var b=e.getBoundingClientRect(),t=scrollY+b.top+b.height*(e==a[0]?m[2]:1)-m[3],d=document.documentElement,o=Math.ceil(t+innerHeight-d.scrollHeight);if(w&&o>0)d.style.paddingBottom=o+'px';scrollTo({top:t,behavior:'instant'})}};f();document.addEventListener('DOMContentLoaded',f);history.replaceState(history.state,'',location.pathname+location.search)})()`

/** Pixels from the top of the window that the masthead covers now. */
export function mastheadHeight(): number {
  const masthead = document.querySelector('.masthead')
  return masthead ? Math.max(0, masthead.getBoundingClientRect().bottom) : 0
}
