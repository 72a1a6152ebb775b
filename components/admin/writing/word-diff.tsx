import { diffWordsWithSpace } from 'diff'

const words = new Intl.Segmenter('id', { granularity: 'word' })

/** What was taken out and what was put in, word by word. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return diffWordsWithSpace(before, after, { intlSegmenter: words }).map((part, index) => {
    if (part.added) return <ins key={index}>{part.value}</ins>
    if (part.removed) return <del key={index}>{part.value}</del>
    return <span key={index}>{part.value}</span>
  })
}
