import { type Edit, mergeMeaning } from './edits'
import { wireRules } from './rules'

const farthest = 40

const isMend = (edit: Edit | undefined) =>
  edit !== undefined && wireRules[edit.rule].kind === 'mend'

/** How far a run without spaces reaches from `at`, at most 40 units and never past `limit`. */
function reach(raw: string, at: number, step: 1 | -1, limit: number): number {
  let end = at
  while (end !== limit && Math.abs(end - at) < farthest) {
    if (/\s/.test(raw.charAt(step === 1 ? end : end - 1))) break
    end += step
  }
  const splitsPair = /^[\uDC00-\uDFFF]/.test(raw.slice(end, end + 1)) && end !== limit
  return splitsPair ? end - step : end
}

/** Marks around the word are left out, unless the mend is about the space beside them. */
function trimHead(head: string, next: string): string {
  return next === ' ' || head.includes(')') ? head : head.replace(/^[([“‘"']{1,40}/u, '')
}

function trimTail(tail: string, previous: string): string {
  return previous === ' ' ? tail : tail.replace(/[.,;:!?…]{1,40}$/u, '')
}

function widenOne(raw: string, edit: Edit, low: number, high: number): Edit {
  const left = reach(raw, edit.start, -1, low)
  const right = reach(raw, edit.end, 1, high)
  const head = trimHead(raw.slice(left, edit.start), raw.charAt(edit.start))
  const tail = trimTail(raw.slice(edit.end, right), raw.charAt(edit.end - 1))
  return {
    ...edit,
    start: edit.start - head.length,
    end: edit.end + tail.length,
    after: head + edit.after + tail,
  }
}

/**
 * Shows each mend with the word it stands in ("MevlutCavusoglu", not the empty place in it), and
 * makes mends that share a word one. Offsets are into `raw`; the result of applying is the same.
 */
export function widenMends(raw: string, edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    const near = last && isMend(last) && isMend(edit) && edit.start - last.end < farthest
    const between = near ? raw.slice(last.end, edit.start) : ' '
    if (last && !/\s/.test(between) && edit.end - last.start < 2 * farthest) {
      const after = last.after + between + edit.after
      merged[merged.length - 1] = {
        ...mergeMeaning(last, edit),
        start: last.start,
        end: edit.end,
        after,
      }
    } else merged.push(edit)
  }
  let low = 0
  return merged.map((edit, index) => {
    const wide = isMend(edit)
      ? widenOne(raw, edit, low, merged[index + 1]?.start ?? raw.length)
      : edit
    low = wide.end
    return wide
  })
}
