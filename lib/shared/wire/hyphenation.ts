/** Words that take a hyphen before another, in either language. */
const hyphenTakers = new Set(
  (
    'al el anti non ex pro kontra pasca pra pre post semi multi ultra super mini mega neo eks ' +
    'sub inter trans mantan wakil self well ill long short high low half full part co vice mid ' +
    'two three four five six seven eight nine ten first second third cross one so then much ' +
    'north south east west sino anglo afro euro twenty thirty forty fifty'
  ).split(' '),
)

/** Reduplications whose halves share neither beginning nor end. */
const unlikePairs = new Set(['bolak-balik', 'hiruk-pikuk', 'pontang-panting', 'lalu-lalang'])

function isReduplication(before: string, after: string): boolean {
  if (before.length < 3 || after.length < 3) return false
  if (unlikePairs.has(`${before}-${after}`)) return true
  const shared = Math.min(4, before.length, after.length)
  return before.slice(0, 3) === after.slice(0, 3) || before.slice(-shared) === after.slice(-shared)
}

const smallLetters = /^[\p{Ll}\p{M}]+$/u

/**
 * Whether a hyphen at the end of a line belongs to the word ("negara-negara", "Al-Watiya") or
 * only divides it ("pemerin-tah"). `whole` answers whether the copy itself writes a word so.
 */
export function hyphenBelongs(
  before: string,
  after: string,
  whole: (word: string) => boolean,
): boolean {
  if (!smallLetters.test(before.slice(1)) || !smallLetters.test(after)) return true
  if (whole(`${before}-${after}`)) return true
  if (whole(before + after)) return false
  const first = before.toLowerCase()
  return hyphenTakers.has(first) || isReduplication(first, after)
}
