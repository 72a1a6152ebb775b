import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { type Block, pictureIds } from '@/lib/shared/article/blocks'
import { staleBlocks } from '@/lib/shared/article/translation'
import type { Check } from '@/lib/shared/desk/checks/check'
import { type CheckedText, checksOf } from '@/lib/shared/desk/checks/checks'
import type { DeadLink } from '@/lib/shared/desk/checks/links'
import type { Choice, DraftText, Facts } from '@/lib/shared/desk/draft'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import type { Reader } from '../client'
import { articles, editionTexts, images, imageTexts } from '../schema'
import { getDraftIn, isSlugTakenIn } from './drafts'
import { type FactsInWork, getFactsIn } from './facts-in-work'
import { type EditionKey, isEdition } from './publishing'

export type ArticleInWork = {
  article: typeof articles.$inferSelect
  facts: FactsInWork
}

/** A text as the desk has it: where it stands, and what publishing it would make public. */
export type TextInWork = {
  edition: typeof editionTexts.$inferSelect
  text: DraftText
  /** Zero when readers have the text as it is, or when it was never changed since it came. */
  rev: number
  choices: readonly Choice[]
}

export async function getArticleInWork(
  db: Reader,
  articleId: string,
): Promise<ArticleInWork | undefined> {
  const [article] = await db.select().from(articles).where(eq(articles.id, articleId))
  return article && { article, facts: await getFactsIn(db, article) }
}

export async function getTextInWork(db: Reader, key: EditionKey): Promise<TextInWork | undefined> {
  const [edition] = await db.select().from(editionTexts).where(isEdition(key))
  if (!edition) return undefined
  const draft = await getDraftIn(db, key)
  if (!draft) return undefined
  const { text, rev, choices } = draft
  return { edition, text, rev, choices }
}

/** What is to be seen to before the text is published, with the facts in work. */
export async function listChecksIn(
  db: Reader,
  { article, facts }: ArticleInWork,
  { edition, text }: Pick<TextInWork, 'edition' | 'text'>,
  deadLinks: readonly DeadLink[] = [],
): Promise<Check[]> {
  const inWork = { article, facts: facts.facts }
  return checksOf({ ...(await checkedTextIn(db, inWork, edition.locale, text)), deadLinks })
}

/** A text with all that its checks are made of. */
async function checkedTextIn(
  db: Reader,
  { article, facts }: { article: ArticleInWork['article']; facts: Facts },
  locale: Locale,
  text: DraftText,
): Promise<CheckedText> {
  const key = { articleId: article.id, locale }
  const source =
    locale === article.sourceLocale
      ? undefined
      : (await getDraftIn(db, { ...key, locale: otherLocale(locale) }))?.text.body
  return {
    locale,
    text,
    facts,
    pictures: await describedPictures(db, [facts.leadImageId, ...pictureIds(text.body)], locale),
    slugTaken: await isSlugTakenIn(db, key, text.slug),
    ...(source && { source: sourceOf(text.body, source) }),
  }
}

function sourceOf(body: readonly Block[], source: readonly Block[]) {
  return { body: source, staleIds: staleBlocks(body, source) }
}

async function describedPictures(db: Reader, used: readonly (string | null)[], locale: Locale) {
  const ids = used.filter((id) => id !== null)
  if (ids.length === 0) return {}
  const rows = await db
    .select({ id: images.id, credit: images.credit, alt: imageTexts.alt })
    .from(images)
    .leftJoin(imageTexts, and(eq(imageTexts.imageId, images.id), eq(imageTexts.locale, locale)))
    .where(inArray(images.id, ids))
  return Object.fromEntries(rows.map(({ id, credit, alt }) => [id, { credit, alt: alt ?? '' }]))
}
