import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import type { Reader } from '../client'
import { drafts } from '../desk-schema'
import { editionTexts } from '../schema'
import type { EditionKey } from './publishing'

export type Draft = { text: DraftText; rev: number; choices: readonly Choice[] }

/** What the desk has of a text: its draft, or what is saved or public of it. Undefined when there is none. */
export async function getDraftIn(db: Reader, key: EditionKey): Promise<Draft | undefined> {
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.articleId, key.articleId), eq(drafts.locale, key.locale)))
  if (draft) {
    const { slug, headline, standfirst, body, rev, choices } = draft
    return { text: { slug, headline, standfirst, body }, rev, choices }
  }
  const [saved] = await db
    .select()
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, key.articleId), eq(editionTexts.locale, key.locale)))
  if (!saved) return undefined
  const { slug, headline, standfirst, body } = saved
  return { text: { slug, headline, standfirst, body }, rev: 0, choices: [] }
}
