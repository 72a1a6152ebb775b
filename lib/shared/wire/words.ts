const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const longest = 40

/** The letters and digits that end at `end`, at most 40 of them. */
export function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < longest && wordCharacter.test(text.charAt(start - 1))) {
    start -= 1
  }
  return text.slice(start, end)
}

/** The letters and digits that begin at `start`, at most 40 of them. */
export function wordAfter(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < longest && wordCharacter.test(text.charAt(end))) {
    end += 1
  }
  return text.slice(start, end)
}

const addressMarks = /:\/\/|www\.|@|#|\.[a-z]{2,6}\/|\\/i

/**
 * Answers whether a place stands in a web or e-mail address, a handle or a hashtag, which are
 * never mended. Ask in ascending order.
 */
export function addressesOf(text: string): (at: number) => boolean {
  const tokens = text.matchAll(/\S+/g)
  let end = 0
  let isAddress = false
  return (at) => {
    while (at >= end) {
      const token = tokens.next().value
      if (!token) return false
      end = token.index + token[0].length
      isAddress = addressMarks.test(token[0])
    }
    return isAddress
  }
}

/** Endings that Indonesian and English hang on a quoted or bracketed word without a space. */
export const suffixes = new Set(
  'nya lah kah pun kan an i ku mu s es ed er ers ism isme ing is'.split(' '),
)
