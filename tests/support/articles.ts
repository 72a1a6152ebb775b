import slugify from '@sindresorhus/slugify'
import { type ArticleFacts, createArticle, saveArticleFacts } from '@/db/queries/article-facts'
import { type EditionText, publishEdition, saveDraft } from '@/db/queries/publishing'
import { createTopic } from '@/db/queries/setup'
import type { ParagraphBlock } from '@/lib/shared/article/blocks'
import { alignByPosition } from '@/lib/shared/article/translation'
import type { Locale } from '@/lib/shared/locales'

/** Noon in Jakarta on 22 November 2026. */
export const noon = Date.UTC(2026, 10, 22, 5)
export const minute = 60_000

type Text = Partial<Omit<EditionText, 'body'>> & { body?: readonly string[] }

type Wanted = {
  articleId: string
  at?: number
  id?: Text | false
  en?: Text | false
  facts?: ArticleFacts
  topics?: readonly string[]
}

/** An article that is public in the languages given: in both unless one is false. */
export async function publishedArticle(wanted: Wanted): Promise<void> {
  const { at = noon } = wanted
  const drafted = await draftArticle(wanted)
  for (const locale of drafted) {
    const answer = await publishEdition({ ...wanted, locale }, { kind: 'published' }, at)
    if (!answer.ok) throw new Error(`Not published: ${answer.missing.join(', ')}`)
  }
}

/** The same article before anything of it is public; the languages that it has a text in. */
export async function draftArticle(wanted: Wanted): Promise<Locale[]> {
  const { articleId, at = noon, facts, topics } = wanted
  await createArticle({ id: articleId, sourceLocale: 'id', createdAt: at })
  await saveArticleFacts(articleId, { sectionId: 'dunia', ...facts }, topics)
  const source = wanted.id === false ? [] : textOf(wanted, 'id').body
  const drafted: Locale[] = []
  for (const locale of ['id', 'en'] as const) {
    if (wanted[locale] === false) continue
    const text = textOf(wanted, locale)
    const body = locale === 'en' ? alignByPosition(text.body, source) : text.body
    await saveDraft({ articleId, locale }, { ...text, body }, at)
    drafted.push(locale)
  }
  return drafted
}

/** The text that `draftArticle` gives an article, for publishing a changed one. */
export function textOf(wanted: Wanted, locale: Locale) {
  const given = wanted[locale] || {}
  const headline = given.headline ?? `Kabar ${wanted.articleId} (${locale})`
  return {
    slug: given.slug ?? slugify(headline),
    headline,
    standfirst: given.standfirst ?? 'Satu kalimat.',
    body: paragraphs(given.body ?? ['Alinea pertama.', 'Alinea kedua.'], locale),
  }
}

/** Blocks with ids s1, s2… in Indonesian and t1, t2… in English. */
export function paragraphs(texts: readonly string[], locale: Locale): ParagraphBlock[] {
  const prefix = locale === 'id' ? 's' : 't'
  return texts.map((text, index) => ({
    kind: 'paragraph',
    id: `${prefix}${index + 1}`,
    text: [{ text }],
  }))
}

export async function topic(id: string, kind: 'place' | 'subject' = 'subject'): Promise<void> {
  const both = (text: string) => ({ id: text, en: `${text}-en` })
  await createTopic({ id, kind, slug: both(id), name: both(id), description: both(id) })
}
