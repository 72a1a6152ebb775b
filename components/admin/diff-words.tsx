import type { DiffPart } from '@/lib/shared/desk/text-diff'

/** Words that were added and taken away, marked as such for eyes and ears. */
export function DiffWords({ parts }: { parts: readonly DiffPart[] }) {
  let at = 0
  return parts.map(({ text, change }) => {
    const key = at
    at += text.length + 1
    if (change === 'added') return <ins key={key}>{text}</ins>
    if (change === 'removed') return <del key={key}>{text}</del>
    return <span key={key}>{text}</span>
  })
}
