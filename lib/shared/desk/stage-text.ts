import type { Locale } from '../locales'
import type { Check } from './checks/check'
import { type Permission, type Role, reachOf } from './permissions'
import { isPublic, mayMove, type Stage } from './stages'

/** One language of an article as the panel of its stages shows it. */
export type StageText = {
  readonly locale: Locale
  readonly headline: string
  readonly stage: Stage
  readonly scheduledAt: number | null
  /** Zero while it was never public. */
  readonly version: number
  /** The save that is looked at; zero when readers have the text as it is. */
  readonly rev: number
  readonly choices: number
  readonly checks: readonly Check[]
  /** In the order of the body, so that a check can say which paragraph it is about. */
  readonly blockIds: readonly string[]
  /** Whether the person may write in it: they may hand it in then. */
  readonly isWithinReach: boolean
}

/** The facts of the article, as far as publishing concerns them. */
export type StageFacts = {
  readonly rev: number
  /** Whether they change what stands in a text that is public. */
  readonly changesText: boolean
  readonly embargoUntil: number | null
}

/** Where the texts of an article stand, as somebody sees it. */
export type StageView = {
  readonly sourceLocale: Locale
  readonly facts: StageFacts
  /** The source first. */
  readonly texts: readonly StageText[]
  readonly notes: readonly ReviewNote[]
}

/** What was said when a text was handed in, sent back or approved. */
export type ReviewNote = {
  readonly locale: Locale
  readonly kind: 'submitted' | 'sent-back' | 'approved'
  readonly note: string
  readonly at: number
  readonly by: string
}

export const stageMoves = [
  'submit',
  'send-back',
  'publish',
  'correct',
  'schedule',
  'unschedule',
  'withdraw',
] as const

export type StageMove = (typeof stageMoves)[number]

/** Whether readers have an earlier text or earlier facts than the desk. */
export function hasUnpublishedChanges(text: StageText, facts: StageFacts): boolean {
  return isPublic(text.stage) && (text.rev > 0 || facts.rev > 0)
}

/** What a person may do with a text from where it stands, in the order in which it is offered. */
export function movesOf(text: StageText, facts: StageFacts, role: Role): StageMove[] {
  return stageMoves.filter((move) => isPermitted(move, text, role) && isPossible(move, text, facts))
}

function isPermitted(move: StageMove, text: StageText, role: Role): boolean {
  const permission: Permission = `stage.${move}`
  return reachOf(role, permission) !== undefined && (move !== 'submit' || text.isWithinReach)
}

function isPossible(move: StageMove, text: StageText, facts: StageFacts): boolean {
  const { stage } = text
  switch (move) {
    case 'submit':
      return mayMove(stage, 'review')
    case 'send-back':
      return stage === 'review'
    case 'unschedule':
      return stage === 'scheduled'
    case 'schedule':
      return mayMove(stage, 'scheduled')
    case 'publish':
      return mayMove(stage, 'published')
    case 'correct':
      return hasUnpublishedChanges(text, facts)
    case 'withdraw':
      return mayMove(stage, 'withdrawn')
  }
}
