import type { Facts } from './draft'

export type FactName = keyof Facts

/** What somebody else had set meanwhile and this save replaced, so that it can be put back. */
export type ReplacedFacts = Partial<Facts>

export type FactsAnswer =
  | {
      readonly ok: true
      readonly facts: Facts
      readonly rev: number
      /** Who else saved them last, since whoever saves had them. */
      readonly by: { readonly id: string; readonly name: string } | null
      readonly replaced: ReplacedFacts
    }
  | { readonly ok: false; readonly error: 'no-article' | 'not-allowed' | 'unknown-name' }

/**
 * Each fact as whoever changed it last has it; what one save replaced of another is told. Topics are
 * added and taken away one by one, so nobody's replace another's.
 */
export function mergeFacts(
  base: Facts,
  mine: Facts,
  theirs: Facts,
): { facts: Facts; replaced: ReplacedFacts } {
  const changed = changedFacts(base, mine)
  const replaced = changed.filter(
    (name) =>
      name !== 'topicIds' && !same(theirs[name], base[name]) && !same(theirs[name], mine[name]),
  )
  const topicIds = mergeTopics(base.topicIds, mine.topicIds, theirs.topicIds)
  return {
    facts: { ...theirs, ...only(mine, changed), topicIds },
    replaced: only(theirs, replaced),
  }
}

function mergeTopics(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const kept = theirs.filter((id) => mine.includes(id) || !base.includes(id))
  const added = mine.filter((id) => !base.includes(id) && !kept.includes(id))
  return [...kept, ...added]
}

export function changedFacts(from: Facts, to: Facts): FactName[] {
  return (Object.keys(to) as FactName[]).filter((name) => !same(from[name], to[name]))
}

function only(facts: Facts, names: readonly FactName[]): Partial<Facts> {
  return Object.fromEntries(names.map((name) => [name, facts[name]]))
}

function same(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two)
}
