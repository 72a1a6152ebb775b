/** Where a text stands between the desk and its readers. */
export const stages = [
  'draft',
  'review',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
] as const

export type Stage = (typeof stages)[number]

/** The same for a language that an article may not have. */
export type DeskStage = Stage | 'absent'

/** Every legal move; the triggers of `edition_texts` hold the same table. */
export const moves: Readonly<Record<Stage, readonly Stage[]>> = {
  draft: ['review', 'scheduled', 'published'],
  review: ['draft', 'scheduled', 'published'],
  scheduled: ['draft', 'published'],
  published: ['corrected', 'withdrawn'],
  corrected: ['withdrawn'],
  withdrawn: ['published'],
}

export function mayMove(from: Stage, to: Stage): boolean {
  return moves[from].includes(to)
}

/** Whether readers have the text. */
export function isPublic(stage: Stage): boolean {
  return stage === 'published' || stage === 'corrected'
}
