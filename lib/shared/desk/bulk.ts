import { type Locale, locales } from '../locales'
import type { ArticleRow } from './article-row'
import { type Permission, type Role, reachOf } from './permissions'
import type { Stage } from './stages'

/** What can be done to several articles at once. */
export const bulkActs = ['submit', 'send-back', 'moveTo', 'discard'] as const

export type BulkAct = (typeof bulkActs)[number]

const needed: Readonly<Record<BulkAct, Permission>> = {
  submit: 'stage.submit',
  'send-back': 'stage.send-back',
  moveTo: 'article.facts',
  discard: 'article.discard',
}

export function bulkActsOf(role: Role): readonly BulkAct[] {
  return bulkActs.filter((act) => reachOf(role, needed[act]))
}

export type BulkWish = {
  readonly act: BulkAct
  /** Undefined for both. */
  readonly language?: Locale | undefined
  readonly note: string
  readonly sectionId: string
}

export type BulkCall = { readonly action: Permission; readonly input: object }

/** The actions that a wish comes to for one article; none when nothing of it is at the right stage. */
export function callsFor(row: ArticleRow, wish: BulkWish): readonly BulkCall[] {
  const { articleId, facts, factsRev } = row
  const action = needed[wish.act]
  switch (wish.act) {
    case 'submit':
      return textsAt(row, 'draft', wish).map((locale) => ({
        action,
        input: { articleId, locale, note: wish.note },
      }))
    case 'send-back':
      return textsAt(row, 'review', wish).map((locale) => ({
        action,
        input: { articleId, locale, note: wish.note },
      }))
    case 'moveTo': {
      const mine = { ...facts, sectionId: wish.sectionId }
      return [{ action, input: { articleId, base: facts, mine, rev: factsRev } }]
    }
    case 'discard':
      return [{ action, input: { articleId } }]
  }
}

function textsAt(row: ArticleRow, stage: Stage, { language }: BulkWish): Locale[] {
  return locales.filter(
    (locale) => row.texts[locale].stage === stage && (!language || language === locale),
  )
}
