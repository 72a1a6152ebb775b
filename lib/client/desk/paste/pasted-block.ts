import type { Inline } from '../../../shared/article/blocks'

/** A block as it was pasted: the tree of `blocks.ts` without ids. */
export type PastedBlock =
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'heading'; level: 2 | 3; text: Inline[] }
  | { kind: 'quote'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'embed'; url: string; title: string }

/** Spaces as a browser would show them, without those at the ends. */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const tidy: Inline[] = []
  let endsInSpace = true
  for (const inline of inlines) {
    let text = inline.text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    if (endsInSpace) text = text.replace(/^ /, '')
    if (text === '') continue
    endsInSpace = text.endsWith(' ')
    tidy.push({ ...inline, text })
  }
  const last = tidy.at(-1)
  if (last?.text.endsWith(' ')) {
    const text = last.text.slice(0, -1)
    tidy.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]))
  }
  return tidy
}
