import 'server-only'
import { eq } from 'drizzle-orm'
import type { Block } from '@/lib/shared/article/blocks'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { articles } from '../schema'
import { getDraftIn } from './drafts'
import type { EditionKey } from './publishing'

export type LinkedText = {
  body: readonly Block[]
  createdBy: string | null
  sourceLocale: Locale
}

/** The body of a text in work, with whose it is. */
export async function getLinkedText(key: EditionKey): Promise<LinkedText | undefined> {
  const { db } = connection()
  const [article] = await db
    .select({ createdBy: articles.createdBy, sourceLocale: articles.sourceLocale })
    .from(articles)
    .where(eq(articles.id, key.articleId))
  const draft = await getDraftIn(db, key)
  return article && draft && { ...article, body: draft.text.body }
}
