import type { Inline } from '../../../shared/article/blocks'
import type { PastedBlock } from './pasted-block'
import { tidyInlines } from './pasted-block'

/** "[14.05, 24/11/2026] Sari: " as WhatsApp puts before each message that is copied. */
const messageHead = /^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?,? [\d/.-]+\] [^:]{1,60}: /u

/** What plain text says: a paragraph a line; messages of WhatsApp without who sent them when. */
export function readClipboardText(text: string): PastedBlock[] {
  const lines = text.split(/\r\n?|\n/)
  const isChat = lines.some((line) => messageHead.test(line))
  const blocks: PastedBlock[] = []
  for (const line of lines) {
    const said = line.replace(messageHead, '')
    const inlines = tidyInlines(isChat ? readStars(said) : [{ text: said }])
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', text: inlines })
  }
  return blocks
}

/** WhatsApp writes *strong* and _emphasis_. */
function readStars(line: string): Inline[] {
  const marked = /(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]*[^*_\s])\1(?![\p{L}\p{N}])/gu
  const inlines: Inline[] = []
  let at = 0
  for (const found of line.matchAll(marked)) {
    const [whole, sign, words = ''] = found
    inlines.push({ text: line.slice(at, found.index) })
    inlines.push(sign === '*' ? { text: words, strong: true } : { text: words, emphasis: true })
    at = found.index + whole.length
  }
  return [...inlines, { text: line.slice(at) }]
}
