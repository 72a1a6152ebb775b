const wordsPerMinute = 200

/** Whole minutes, at least one, that a reader needs for so many words. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
