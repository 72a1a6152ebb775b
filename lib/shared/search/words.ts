/** The longest search that is looked at; the rest of a longer one is left out. */
export const longestSearch = 200

/** The words of anything that a person may type: letters, marks and digits of any script. */
export function searchWords(text: string): string[] {
  const words =
    text
      .slice(0, longestSearch)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(0, 12)
}

/** Text without case and diacritics, one character for each of the original, for finding matches in it. */
export function foldForSearch(text: string): string {
  return Array.from(text, (character) => {
    const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return folded.length === character.length ? folded : character
  }).join('')
}

export type HighlightedPart = { text: string; match: boolean }

/** Cuts `text` where a word begins with one of `words`. */
export function highlight(text: string, words: readonly string[]): HighlightedPart[] {
  const wanted = words.map(foldForSearch).filter((word) => word !== '')
  if (wanted.length === 0) return [{ text, match: false }]
  const folded = foldForSearch(text)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${wanted.join('|')})[\\p{L}\\p{M}\\p{N}]*`,
    'gu',
  )
  const parts: HighlightedPart[] = []
  let end = 0
  for (const found of folded.matchAll(pattern)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index), match: false })
    end = found.index + found[0].length
    parts.push({ text: text.slice(found.index, end), match: true })
  }
  if (end < text.length) parts.push({ text: text.slice(end), match: false })
  return parts
}

/** How many articles a search shows. */
export const searchLimit = 30
