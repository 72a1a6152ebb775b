type Measured = { readonly start: number; readonly end: number; readonly text: string }

const narrowest = 45
const widest = 100

/** Greedy wrapping breaks a line exactly where the next word would not have fitted. */
export function isWrapped(line: Measured, next: Measured, width: number): boolean {
  const firstWord = next.text.slice(0, widest).match(/^\S+/)?.[0] ?? ''
  return line.text.length + 1 + firstWord.length > width
}

const endsPlainly = /[.!?…:;][”"’')\]]?$/u

/**
 * The column at which the copy was hard-wrapped, or undefined when each line is a paragraph.
 * Wrapped copy has narrow lines, most of them full and most of them ending in mid-sentence.
 */
export function wrapWidth(lines: readonly Measured[], text: string): number | undefined {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  if (width < narrowest || width > widest) return undefined
  let breaks = 0
  let full = 0
  let open = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next || text.slice(line.end, next.start).split('\n').length > 2) return
    breaks += 1
    if (!isWrapped(line, next, width)) return
    full += 1
    if (!endsPlainly.test(line.text)) open += 1
  })
  return full >= 2 && full * 10 >= breaks * 7 && open * 2 >= full ? width : undefined
}
