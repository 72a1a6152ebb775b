import { mastheadHeight } from './eye'

/**
 * Goes to the next item, or the previous one: from the one that was chosen while that is in sight,
 * or else from where the reader has scrolled to.
 */
export function step(by: 1 | -1): void {
  const all = items()
  const chosen = all.findIndex((item) => item.classList.contains('current-item'))
  const next = all[Math.min(all.length - 1, Math.max(0, placeAfter(all, chosen, by)))]
  if (!next) return
  all[chosen]?.classList.remove('current-item')
  next.classList.add('current-item')
  const link = next.querySelector<HTMLElement>('h1 a, h2 a, h3 a')
  link?.focus({ preventScroll: true })
  next.scrollIntoView({ block: link ? 'nearest' : 'start' })
}

function placeAfter(all: readonly HTMLElement[], chosen: number, by: 1 | -1): number {
  const top = mastheadHeight() - 2
  const box = all[chosen]?.getBoundingClientRect()
  if (box && box.bottom > top && box.top < innerHeight) return chosen + by
  const below = all.findIndex((item) => item.getBoundingClientRect().top >= top)
  const first = below < 0 ? all.length : below
  return by > 0 ? first : first - 1
}

/** The blocks of the article that is being read, or the articles of a list. */
function items(): HTMLElement[] {
  const stories = [...document.querySelectorAll<HTMLElement>('main [data-item]')]
  const reading = document.querySelector('[data-reading]')
  return reading ? [...reading.querySelectorAll<HTMLElement>('[data-anchor]')] : stories
}

/** Saves, or no longer: the article being read, or the one that was chosen. */
export function saveCurrent(): void {
  const current = document.querySelector('article[data-reading], .current-item')
  current?.querySelector<HTMLElement>('[data-key=save]')?.click()
}
