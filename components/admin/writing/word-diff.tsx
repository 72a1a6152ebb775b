import { diffWordsWithSpace } from 'diff'

const words = new Intl.Segmenter('id', { granularity: 'word' })

type Props = {
  before: string
  after: string
  /** Without the words that were taken out, where these can be read beside it. */
  isWhole?: boolean
}

/** What was taken out and what was put in, word by word. */
export function WordDiff({ before, after, isWhole = false }: Props) {
  return diffWordsWithSpace(before, after, { intlSegmenter: words }).map((part, index) => {
    if (part.added) return <ins key={index}>{part.value}</ins>
    if (part.removed && isWhole) return null
    if (part.removed) return <del key={index}>{part.value}</del>
    return <span key={index}>{part.value}</span>
  })
}
