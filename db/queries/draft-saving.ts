import 'server-only'
import { and, desc, eq, gt } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { DraftAnswer, DraftChooseInput, DraftSaveInput } from '@/lib/shared/api/desk/draft'
import { canonicalBlock, sameBlock } from '@/lib/shared/article/block-hash'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import { choose, excessOfBoth, type Merge, mergeDraft } from '@/lib/shared/desk/merge'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, drafts } from '../desk-schema'
import { articles, editionTexts } from '../schema'
import { getApprovalIn } from './approvals'
import { appendAuditIn } from './audit'
import { getDraftIn, getDraftStateIn, isDraft, listWrittenSinceIn, type Since } from './drafts'
import { tellChoiceIn, tellRevisionIn } from './drafts-told'
import { type EditionKey, isEdition } from './publishing'
import { keepSourceBlocksIn } from './source-blocks'

/** Saves of one person that begin within so long of each other are one revision. */
const oneRevisionMs = 5 * 60_000

type Refusal = Extract<DraftAnswer, { ok: false }>

/** Brings what somebody wrote into the draft of a text, and begins the text where there is none. */
export function saveDraftText(input: DraftSaveInput, act: AllowedAct): Promise<DraftAnswer> {
  const key = { articleId: input.articleId, locale: input.locale }
  return connection().write(async (tx) => {
    const refusal = await refusalIn(tx, key, act)
    if (refusal) return refusal
    const before = (await getDraftIn(tx, key)) ?? (await beginTextIn(tx, key, act))
    const written =
      before.rev === input.rev && before.version === (input.version ?? before.version)
        ? []
        : await listWrittenSinceIn(tx, key, { rev: input.rev, personId: act.actor.id })
    const theirs = {
      text: { ...before.text, body: before.text.body.map(canonicalBlock) },
      choices: before.choices,
    }
    const merged = mergeDraft(input.base, input.mine, theirs, {
      by: act.actor.name,
      at: act.at,
      newId: () => nanoid(10),
      wasTaken: (block) =>
        written.some((text) =>
          text.body.some((one) => one.id === block.id && sameBlock(one, block)),
        ),
    })
    await keepIn(tx, key, { from: theirs, to: merged }, act)
    const { rev, version } = input
    return answerIn(tx, key, { rev, version, personId: act.actor.id })
  })
}

/** Makes a choice between what two people wrote. */
export function chooseInDraft(input: DraftChooseInput, act: AllowedAct): Promise<DraftAnswer> {
  const key = { articleId: input.articleId, locale: input.locale }
  return connection().write(async (tx) => {
    const refusal = await refusalIn(tx, key, act)
    if (refusal) return refusal
    const from = await getDraftIn(tx, key)
    if (!from) return { ok: false, error: 'no-article' }
    const choice = from.choices.find((one) => one.id === input.choiceId)
    if (input.take === 'both' && choice && 'field' in choice && choice.field !== 'slug') {
      const over = excessOfBoth(choice, from.text)
      if (over > 0) return { ok: false, error: 'too-long', over }
    }
    const to = choose(from, { id: input.choiceId, take: input.take, seen: input.seen }, () =>
      nanoid(10),
    )
    await keepIn(tx, key, { from, to }, act)
    if (choice && !to.choices.some((one) => one.id === choice.id))
      await tellChoiceIn(tx, key, { choice, take: input.take, before: from.text }, act)
    const { rev = from.rev, version } = input
    return answerIn(tx, key, { rev, version, personId: act.actor.id })
  })
}

async function refusalIn(
  tx: Transaction,
  key: EditionKey,
  act: AllowedAct,
): Promise<Refusal | undefined> {
  const [article] = await tx
    .select({ createdBy: articles.createdBy, sourceLocale: articles.sourceLocale })
    .from(articles)
    .where(eq(articles.id, key.articleId))
  if (!article) return { ok: false, error: 'no-article' }
  if (!isWithinReach(act, { ...article, locale: key.locale }))
    return { ok: false, error: 'not-allowed' }
}

/** A text in a language that the article did not have yet: empty, and nothing of the other language. */
async function beginTextIn(tx: Transaction, key: EditionKey, act: AllowedAct) {
  const empty = { headline: '', standfirst: '', body: [] }
  await tx.insert(editionTexts).values({
    ...key,
    ...empty,
    // Every text has an address of its own, before its headline makes one.
    slug: key.articleId.toLowerCase(),
    words: 0,
    state: 'draft',
    version: 0,
    updatedAt: act.at,
  })
  await appendAuditIn(tx, act, {
    action: 'draft.save',
    target: `article:${key.articleId}/${key.locale}`,
    details: { began: true },
  })
  return { text: { ...empty, slug: '' }, rev: 0, version: 0, choices: [] }
}

async function keepIn(
  tx: Transaction,
  key: EditionKey,
  { from, to }: { from: Merge; to: Merge },
  act: AllowedAct,
): Promise<void> {
  const changed = JSON.stringify(from.text) !== JSON.stringify(to.text)
  if (!changed && JSON.stringify(from.choices) === JSON.stringify(to.choices)) return
  const rev = await nextRevIn(tx, key)
  const values = {
    ...to.text,
    choices: to.choices,
    rev,
    updatedAt: act.at,
    updatedBy: act.actor.id,
  }
  await tx
    .insert(drafts)
    .values({ ...key, ...values })
    .onConflictDoUpdate({ target: [drafts.articleId, drafts.locale], set: values })
  if (!changed) return
  await keepSourceBlocksIn(tx, key, to.text.body)
  await keepRevisionIn(tx, key, { ...to.text, rev }, act)
}

/** Higher than any that this text ever had: a draft that was published begins anew. */
async function nextRevIn(tx: Transaction, key: EditionKey): Promise<number> {
  const [draft] = await tx.select({ rev: drafts.rev }).from(drafts).where(isDraft(key))
  const [last] = await lastRevisionIn(tx, key)
  return Math.max(draft?.rev ?? 0, last?.rev ?? 0) + 1
}

async function keepRevisionIn(
  tx: Transaction,
  key: EditionKey,
  text: Merge['text'] & { rev: number },
  act: AllowedAct,
): Promise<void> {
  const [last] = await lastRevisionIn(tx, key)
  if (!last) await keepImportedIn(tx, key)
  const approval = await getApprovalIn(tx, key)
  const goesOn =
    last?.kind === 'saved' &&
    last.personId === act.actor.id &&
    act.at - last.at < oneRevisionMs &&
    // What is written after an approval is told from what was approved.
    !(approval && approval.at >= last.at)
  if (goesOn) {
    await tx.update(draftRevisions).set(text).where(eq(draftRevisions.id, last.id))
    return
  }
  const values = { ...key, ...text, kind: 'saved', at: act.at, personId: act.actor.id } as const
  const [begun] = await tx
    .insert(draftRevisions)
    .values(values)
    .returning({ id: draftRevisions.id })
  if (begun) await tellRevisionIn(tx, key, { id: begun.id, rev: text.rev }, act)
}

/** Keeps a text that came with words of its own, before the first save here takes its place. */
async function keepImportedIn(tx: Transaction, key: EditionKey): Promise<void> {
  const isImported = and(isEdition(key), eq(editionTexts.version, 0), gt(editionTexts.words, 0))
  const [text] = await tx.select().from(editionTexts).where(isImported)
  if (!text) return
  const { slug, headline, standfirst, body, updatedAt: at } = text
  const values = { ...key, slug, headline, standfirst, body, kind: 'saved', at } as const
  await tx.insert(draftRevisions).values({ ...values, rev: 0 })
}

function lastRevisionIn(tx: Transaction, { articleId, locale }: EditionKey) {
  const { id, rev, kind, at, personId } = draftRevisions
  return tx
    .select({ id, rev, kind, at, personId })
    .from(draftRevisions)
    .where(and(eq(draftRevisions.articleId, articleId), eq(draftRevisions.locale, locale)))
    .orderBy(desc(draftRevisions.id))
    .limit(1)
}

async function answerIn(tx: Transaction, key: EditionKey, since: Since): Promise<DraftAnswer> {
  const state = await getDraftStateIn(tx, key, since)
  return state ? { ok: true, ...state } : { ok: false, error: 'no-article' }
}
