import type { Inline } from '@/lib/shared/article/blocks'

/** Words with their emphasis and links. */
export function InlineText({ text }: { text: readonly Inline[] }) {
  return text.map((inline, index) => <InlinePart key={index} inline={inline} />)
}

function InlinePart({ inline }: { inline: Inline }) {
  let part: React.ReactNode = inline.text
  if (inline.emphasis) part = <em>{part}</em>
  if (inline.strong) part = <strong>{part}</strong>
  if (!inline.href || !isSafe(inline.href)) return part
  return (
    <a className="link" href={inline.href}>
      {part}
    </a>
  )
}

/** The defence against `javascript:` and its kind, whatever wrote the block. */
function isSafe(href: string): boolean {
  return /^\/(?!\/)/.test(href) || /^https?:\/\//i.test(href)
}
