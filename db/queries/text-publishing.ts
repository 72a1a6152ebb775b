import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Act } from '@/lib/shared/desk/act'
import { isBlocking } from '@/lib/shared/desk/checks/check'
import { isPublic } from '@/lib/shared/desk/stages'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { draftRevisions, drafts } from '../desk-schema'
import { publishFactsIn } from './facts-in-work'
import { type PublishKind, publishEditionIn } from './publishing'
import { auditMoveIn } from './review'
import { Refused } from './stage-refusal'
import {
  type ArticleInWork,
  getArticleInWork,
  getTextInWork,
  listChecksIn,
  type TextInWork,
} from './text-in-work'

/** A text as somebody looked at it. */
export type Seen = { locale: Locale; rev: number; version: number }

/** The texts of an article as they are about to be moved, the source first. */
export type Publication = { inWork: ArticleInWork; texts: readonly TextInWork[] }

/**
 * The article and its texts as they stand, if nobody changed anything since they were looked at.
 * @throws Refused
 */
export async function asSeenIn(
  tx: Transaction,
  asked: { articleId: string; texts: readonly Seen[]; factsRev: number },
): Promise<Publication> {
  const inWork = await getArticleInWork(tx, asked.articleId)
  if (!inWork) throw new Refused({ error: 'not-found' })
  const texts: TextInWork[] = []
  for (const { locale, rev, version } of asked.texts) {
    const text = await getTextInWork(tx, { articleId: asked.articleId, locale })
    if (!text) throw new Refused({ error: 'not-found' })
    const isSame = text.rev === rev && text.edition.version === version
    if (!isSame || inWork.facts.rev !== asked.factsRev) throw new Refused({ error: 'moved-on' })
    texts.push(text)
  }
  // What a translation is aligned with is made public before it.
  const { sourceLocale } = inWork.article
  texts.sort((a, b) => rank(a, sourceLocale) - rank(b, sourceLocale))
  return { inWork, texts }
}

function rank({ edition }: TextInWork, sourceLocale: Locale): number {
  return edition.locale === sourceLocale ? 0 : 1
}

/** @throws Refused when something is undecided, forbidden until later, or not fit to be read. */
export async function refuseUnfitIn(
  tx: Transaction,
  { inWork, texts }: Publication,
  at: number,
): Promise<void> {
  const choices = texts.reduce((sum, text) => sum + text.choices.length, 0)
  if (choices > 0) throw new Refused({ error: 'choices', count: choices })
  const until = inWork.facts.facts.embargoUntil
  const becomesPublic = texts.some(({ edition }) => !isPublic(edition.stage))
  if (becomesPublic && until !== null && until > at) throw new Refused({ error: 'embargo', until })
  const checks = await Promise.all(texts.map((text) => listChecksIn(tx, inWork, text)))
  const blocking = checks.flat().filter(isBlocking)
  if (blocking.length > 0) throw new Refused({ error: 'checks', checks: blocking })
}

/** Whether publishing changes anything for readers of the text. */
export function hasNews(text: TextInWork, { facts }: ArticleInWork): boolean {
  return text.rev > 0 || facts.rev > 0 || !isPublic(text.edition.stage)
}

/** The languages of which readers have a text that would change without a word about it. */
export async function listSilentlyChangedIn(
  tx: Transaction,
  { inWork, texts }: Publication,
  spoken: readonly Locale[],
): Promise<Locale[]> {
  const silent: Locale[] = []
  for (const locale of locales) {
    const given = texts.find(({ edition }) => edition.locale === locale)
    const text = given ?? (await getTextInWork(tx, { articleId: inWork.article.id, locale }))
    if (!text || !isPublic(text.edition.stage) || spoken.includes(locale)) continue
    if (given || changesWithFacts(inWork)) silent.push(locale)
  }
  return silent
}

/** The facts stand in both languages: changing them in one changes them in the other. */
function changesWithFacts({ facts }: ArticleInWork): boolean {
  return facts.rev > 0 && facts.changesText
}

/** Makes the facts and then each text public, and takes what was in work away. */
export async function publishInWorkIn(
  tx: Transaction,
  { inWork, texts }: Publication,
  act: Act,
  how: (text: TextInWork) => { kind: PublishKind; action: string; details?: object },
) {
  const articleId = inWork.article.id
  const { facts, rev: factsRev } = inWork.facts
  if (factsRev > 0) await publishFactsIn(tx, articleId, facts, act.at)
  const done = []
  for (const text of texts) {
    const { locale } = text.edition
    const key = { articleId, locale }
    const { kind, action, details } = how(text)
    const answer = await publishEditionIn(tx, key, kind, act.at, text.text)
    if (!answer.ok) throw new Error(`Checked and yet not published: ${answer.missing.join(', ')}`)
    await endDraftIn(tx, text, kind.kind === 'corrected' ? 'corrected' : 'published', act)
    const { version } = answer
    await auditMoveIn(tx, act, action, text, { version, factsRev, kind: kind.kind, ...details })
    done.push({ locale, stage: stageOf(text, kind), version })
  }
  return done
}

function stageOf({ edition }: TextInWork, { kind }: PublishKind) {
  return kind === 'corrected' || edition.stage === 'corrected'
    ? ('corrected' as const)
    : ('published' as const)
}

async function endDraftIn(
  tx: Transaction,
  { edition, text, rev }: TextInWork,
  kind: 'published' | 'corrected',
  { actor, at }: Act,
): Promise<void> {
  const { articleId, locale } = edition
  const isDraft = and(eq(drafts.articleId, articleId), eq(drafts.locale, locale))
  await tx.delete(drafts).where(isDraft)
  // The clock of a schedule is nobody.
  const personId = actor.id || null
  await tx.insert(draftRevisions).values({ articleId, locale, rev, ...text, kind, at, personId })
}
