import type { WireProposal } from '../../../lib/shared/wire/wire-article'

/** What a person gets who accepts every proposal. */
export function applyProposals(raw: string, proposals: readonly WireProposal[]): string {
  let text = ''
  let from = 0
  for (const { start, end, after } of proposals) {
    text += raw.slice(from, start) + after
    from = end
  }
  return text + raw.slice(from)
}

/** Letters and digits in order, without regard to capitals. */
export function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase()
}
