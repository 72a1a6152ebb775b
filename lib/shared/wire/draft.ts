import { applyEdits, composeEdits, type Edit } from './edits'
import { wireRules } from './rules'

/** The raw text, the edits made to it so far (offsets into the raw text) and what they give. */
export type Draft = { readonly raw: string; readonly text: string; readonly edits: readonly Edit[] }

/** A pure pass over the text so far: ordered, non-overlapping edits with offsets into it. */
export type Pass = (text: string) => readonly Edit[]

export function startDraft(raw: string): Draft {
  return { raw, text: raw, edits: [] }
}

export function revise(draft: Draft, next: readonly Edit[]): Draft {
  if (next.length === 0) return draft
  const edits = composeEdits(draft.text, draft.edits, next).filter(
    ({ start, end, after, rule }) =>
      draft.raw.slice(start, end) !== after || wireRules[rule].kind === 'question',
  )
  return { ...draft, text: applyEdits(draft.text, next), edits }
}

export function runPasses(draft: Draft, passes: readonly Pass[]): Draft {
  return passes.reduce((current, pass) => revise(current, pass(current.text)), draft)
}
