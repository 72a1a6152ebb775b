import { connection } from '@/db/connection'
import { getArticleById } from '@/db/queries/articles'
import { getLogEnd, listNewestItems } from '@/db/queries/editions'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import type { Block } from '@/lib/shared/article/blocks'
import { locales } from '@/lib/shared/locales'

/**
 * A day's news for `bench/edition.ts`, on the database of `DATABASE_URL`: in each language five
 * articles that a device did not have, three in which one paragraph changed, and one withdrawn.
 * Prints the cursor of the day before.
 */
const day = 24 * 60 * 60_000
let at = Date.now()
const next = () => {
  at += 1000
  return at
}

const bySlug = new Map(
  await Promise.all(
    locales.map(async (locale) => {
      const items = await listNewestItems({ locales: [locale], limit: 100 })
      const answers = await Promise.all(items.map(({ articleId }) => textOf(articleId, locale)))
      return [locale, answers.flatMap((answer) => answer ?? [])] as const
    }),
  ),
)
// What is withdrawn and then published again is new to who was not told in between.
for (const [locale, texts] of bySlug) {
  for (const { articleId } of texts.slice(0, 5)) {
    await withdrawEdition({ articleId, locale }, 'Sebentar.', next())
  }
}
const before = (await getLogEnd()).cursor
for (const [locale, texts] of bySlug) {
  for (const { articleId, text } of texts.slice(0, 5)) {
    await publishEdition({ articleId, locale }, { kind: 'published' }, at - day, text)
  }
  for (const { articleId, text } of texts.slice(5, 8)) {
    const body = withOther(text.body, texts[9]?.text.body ?? [])
    await publishEdition({ articleId, locale }, { kind: 'updated' }, next(), { ...text, body })
  }
  const gone = texts[8]
  if (gone) await withdrawEdition({ articleId: gone.articleId, locale }, 'Keliru.', next())
}
console.log(JSON.stringify({ before }))
connection().close()

async function textOf(articleId: string, locale: (typeof locales)[number]) {
  const article = (await getArticleById(articleId)).find((one) => one.locale === locale)
  if (!article) return undefined
  const { slug, headline, standfirst, body } = article
  return { articleId, text: { slug, headline, standfirst, body } }
}

/** The second paragraph now says what one of another article says. */
function withOther(body: readonly Block[], other: readonly Block[]): Block[] {
  const words = other.find((block) => block.kind === 'paragraph')
  return body.map((block, index) =>
    index === 1 && words?.kind === 'paragraph'
      ? { ...block, kind: 'paragraph', text: words.text }
      : block,
  ) as Block[]
}
