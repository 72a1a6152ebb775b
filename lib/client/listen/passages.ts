import type { Locale } from '@/lib/shared/locales'

/** A block of an article with what is read of it, in pieces that a voice takes at one time. */
export type Passage = { element: HTMLElement; pieces: readonly string[] }

/** Chrome falls silent about fifteen seconds into one utterance. */
const longestPiece = 200

/** What is read aloud of the article on the page: headline, standfirst and every block of text. */
export function listPassages(locale: Locale): Passage[] {
  const blocks = document.querySelectorAll<HTMLElement>(
    'article header [data-anchor], article .reading > [data-anchor]:not(figure)',
  )
  return [...blocks].flatMap((element) => {
    const pieces = splitForVoice(spokenText(element), locale)
    return pieces.length > 0 ? [{ element, pieces }] : []
  })
}

/** Sentences, the shorter ones together and those that are too long cut between words. */
export function splitForVoice(text: string, locale: Locale): string[] {
  const pieces: string[] = []
  for (const part of sentencesOf(text, locale).flatMap(cutLong)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + part.length < longestPiece) {
      pieces[pieces.length - 1] = `${last} ${part}`
    } else pieces.push(part)
  }
  return pieces
}

function spokenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement
  // The notes of an editor and the link to the other language are not what was written.
  for (const other of copy.querySelectorAll('.small, .twin-link')) other.remove()
  for (const item of copy.querySelectorAll('li')) item.append('. ')
  return copy.textContent ?? ''
}

function sentencesOf(text: string, locale: Locale): string[] {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(whole)) return []
  // Firefox has it since 125.
  if (!('Segmenter' in Intl)) return whole.split(/(?<=[.!?…]["”’)]*)\s/)
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(whole)
  return Array.from(segments, ({ segment }) => segment.trim()).filter((part) => part !== '')
}

/** Between clauses where they are, between words where not, and anywhere in a word without end. */
function cutLong(sentence: string): string[] {
  if (sentence.length <= longestPiece) return [sentence]
  const start = sentence.slice(0, longestPiece)
  const clause = Math.max(
    ...[', ', '; ', ': ', ' – ', ' — '].map((mark) => start.lastIndexOf(mark)),
  )
  const found = clause > longestPiece / 2 ? clause + 1 : start.lastIndexOf(' ')
  const at = found > 0 ? found : longestPiece
  return [sentence.slice(0, at).trim(), ...cutLong(sentence.slice(at).trim())]
}
