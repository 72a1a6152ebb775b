import type { Inline } from '@/lib/shared/article/blocks'
import { isSafeLink } from '@/lib/shared/article/safe-link'

/** Words with their emphasis and links. */
export function InlineText({ text }: { text: readonly Inline[] }) {
  return text.map((inline, index) => <InlinePart key={index} inline={inline} />)
}

function InlinePart({ inline }: { inline: Inline }) {
  let part: React.ReactNode = inline.text
  if (inline.emphasis) part = <em>{part}</em>
  if (inline.strong) part = <strong>{part}</strong>
  if (!inline.href || !isSafeLink(inline.href)) return part
  return (
    <a className="link" href={inline.href}>
      {part}
    </a>
  )
}
