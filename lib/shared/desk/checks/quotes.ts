import { type Block, blockText } from '../../article/blocks'
import type { Found } from './check'

const curved = [
  ['“', '”'],
  ['«', '»'],
] as const

/**
 * Quotation marks that open and never close, or close and were never opened, paragraph by paragraph.
 * A quotation that goes on in the next paragraph may stay open, when that one opens it anew.
 */
export function findUnbalancedQuotes(body: readonly Block[]): Found[] {
  return body.flatMap((block, index): Found[] => {
    const next = body[index + 1]
    const marks = unbalancedMarks(blockText(block), next ? blockText(next) : '')
    return marks.map((mark) => ({
      code: 'quotes-unbalanced',
      place: { blockId: block.id },
      values: [mark],
    }))
  })
}

function unbalancedMarks(text: string, next: string): string[] {
  const marks: string[] = curved.flatMap(([open, close]) => {
    const wrong = unpaired(text, open, close)
    return wrong && !(wrong === open && next.startsWith(open)) ? [wrong] : []
  })
  if (count(text, '"') % 2 === 1 && !next.startsWith('"')) marks.push('"')
  return [...marks, ...singleMarks(text)]
}

function unpaired(text: string, open: string, close: string): string | undefined {
  let depth = 0
  for (const character of text) {
    if (character === open) depth++
    else if (character === close && --depth < 0) return close
  }
  return depth > 0 ? open : undefined
}

/**
 * Single marks are apostrophes too: only one that opens before a word is held to be a quotation, and
 * any later one behind a word closes it. '90 is a year.
 */
function singleMarks(text: string): string[] {
  return (['‘’', "''"] as const).flatMap((pair) => {
    const [open = '', close = ''] = pair
    let opened = 0
    for (const match of text.matchAll(/[‘’']/gu)) {
      const before = text[match.index - 1] ?? ' '
      const after = text[match.index + 1] ?? ' '
      if (match[0] === open && /[\s(“"«]/u.test(before) && /\p{L}/u.test(after)) opened++
      else if (match[0] === close && /[^\s]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
        opened = Math.max(0, opened - 1)
    }
    return opened > 0 ? [open] : []
  })
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
