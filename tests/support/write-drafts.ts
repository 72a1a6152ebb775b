import { connection } from '@/db/connection'
import { getDraftIn } from '@/db/queries/drafts'
import type { Locale } from '@/lib/shared/locales'
import { writeDraft } from './stage-acts'

/** Another first paragraph, or another address, that the desk has written and not published. */
export type WrittenDraft = { articleId: string; locale: Locale; paragraph?: string; slug?: string }

// Run as a command of its own: one process has a database file open at a time.
const [, , asked = '[]'] = process.argv
for (const draft of JSON.parse(asked) as WrittenDraft[]) await write(draft)
connection().close()

async function write({ articleId, locale, paragraph, slug }: WrittenDraft): Promise<void> {
  const key = { articleId, locale }
  const now = await getDraftIn(connection().db, key)
  if (!now) throw new Error(`There is no ${locale} text of ${articleId}.`)
  const [first, ...others] = now.text.body
  if (first?.kind !== 'paragraph') throw new Error(`${articleId} does not begin with a paragraph.`)
  const body = paragraph ? [{ ...first, text: [{ text: paragraph }] }, ...others] : now.text.body
  await writeDraft(key, { body, slug: slug ?? now.text.slug }, { by: null, at: Date.now() })
}
