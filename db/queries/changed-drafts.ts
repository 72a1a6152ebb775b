import 'server-only'
import { eq } from 'drizzle-orm'
import type { DraftState, FactsState } from '@/lib/shared/api/desk/draft'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { drafts } from '../desk-schema'
import { articles, editionTexts } from '../schema'
import { getDraftStateIn } from './drafts'
import { getFactsIn } from './facts-in-work'

type Versions = Readonly<Partial<Record<Locale, number>>>

/**
 * The facts of an article, unless they are of the save that the asker has. A publish takes away what
 * was saved of them, and saves begin at one again.
 */
export async function getChangedFacts({
  articleId,
  rev,
  versions = {},
  personId,
}: {
  articleId: string
  rev: number
  /** What the asker knows to be public of each text. */
  versions?: Versions | undefined
  personId: string
}): Promise<FactsState | null> {
  const { db } = connection()
  const [article] = await db.select().from(articles).where(eq(articles.id, articleId))
  const inWork = article && (await getFactsIn(db, article))
  if (!inWork) return null
  const texts = await listVersions(articleId)
  const wasPublished = texts.some(
    ({ locale, version }) => (versions[locale] ?? version) !== version,
  )
  if (inWork.rev === rev && !wasPublished) return null
  const by = inWork.by?.id === personId ? null : inWork.by
  return { facts: inWork.facts, rev: inWork.rev, by }
}

/** The texts of an article that are not at the save that the asker has. */
export async function getChangedDrafts({
  articleId,
  revs,
  versions,
  personId,
}: {
  articleId: string
  revs: Readonly<Partial<Record<Locale, number>>>
  /** What was public of each: a publish takes the draft away, and its saves begin at zero again. */
  versions?: Versions | undefined
  personId: string
}): Promise<Partial<Record<Locale, DraftState>>> {
  const { db } = connection()
  const texts = await listVersions(articleId)
  const saved = await db
    .select({ locale: drafts.locale, rev: drafts.rev })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
  const changed: Partial<Record<Locale, DraftState>> = {}
  for (const { locale, version } of texts) {
    const rev = saved.find((one) => one.locale === locale)?.rev ?? 0
    const had = { rev: revs[locale] ?? rev, version: versions?.[locale] ?? version }
    if (locale in revs && rev === had.rev && version === had.version) continue
    const since = { ...had, personId }
    const state = await getDraftStateIn(db, { articleId, locale }, since)
    if (state) changed[locale] = state
  }
  return changed
}

function listVersions(articleId: string) {
  return connection()
    .db.select({ locale: editionTexts.locale, version: editionTexts.version })
    .from(editionTexts)
    .where(eq(editionTexts.articleId, articleId))
}
