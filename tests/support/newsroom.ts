import { connection } from '@/db/connection'
import { getArticle } from '@/db/queries/articles'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import type { Block } from '@/lib/shared/article/blocks'
import type { Locale } from '@/lib/shared/locales'

/** What an editor does to an article that is public, in one language. */
export type NewsroomAct = { locale: Locale; slug: string } & (
  | { act: 'correct'; paragraph: string; note: string; newSlug?: string }
  | { act: 'update'; paragraph: string }
  | { act: 'withdraw'; reason: string }
)

// Run as a command of its own: one process has a database file open at a time.
const [, , asked = '[]'] = process.argv
for (const act of JSON.parse(asked) as NewsroomAct[]) await perform(act)
connection().close()

async function perform(act: NewsroomAct): Promise<void> {
  const { locale, slug } = act
  const answer = await getArticle({ locale, slug })
  if (answer?.state !== 'published') throw new Error(`/${locale}/articles/${slug} is not public.`)
  const { articleId, headline, standfirst, body } = answer.article
  const key = { articleId, locale }
  if (act.act === 'withdraw') {
    await withdrawEdition(key, act.reason, Date.now())
    return
  }
  const newSlug = act.act === 'correct' ? act.newSlug : undefined
  const changed = withFirstParagraph(body, act.paragraph)
  const text = { slug: newSlug ?? slug, headline, standfirst, body: changed }
  const how =
    act.act === 'correct'
      ? ({ kind: 'corrected', note: act.note } as const)
      : ({ kind: 'updated' } as const)
  await publishEdition(key, how, Date.now(), text)
}

function withFirstParagraph(body: readonly Block[], text: string): Block[] {
  const first = body.findIndex((block) => block.kind === 'paragraph')
  return body.map((block, index) =>
    index === first && block.kind === 'paragraph' ? { ...block, text: [{ text }] } : block,
  )
}
