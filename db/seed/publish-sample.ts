import 'server-only'
import slugify from '@sindresorhus/slugify'
import type { Block } from '@/lib/shared/article/blocks'
import { alignByPosition } from '@/lib/shared/article/translation'
import type { Locale } from '@/lib/shared/locales'
import { createArticle, saveArticleFacts } from '../queries/article-facts'
import { type EditionText, publishEdition, saveDraft, withdrawEdition } from '../queries/publishing'
import type { SampleArticle, SampleBlock, SampleText } from './sample-article'

const hour = 3_600_000

/** Writes one sample article and takes it through what happened to it: update, correction, withdrawal. */
export async function publishSample(
  sample: SampleArticle,
  leadImageId: string | undefined,
  at: number,
): Promise<void> {
  const { key: id, section: sectionId, place, byline, topics, withdrawal } = sample
  await createArticle({ id, sourceLocale: 'id', createdAt: at })
  const picture = leadImageId ? { leadImageId } : {}
  const facts = { sectionId, place, byline, sample: true, licence: 'CC BY 4.0', ...picture }
  await saveArticleFacts(id, facts, topics)

  const source = toText(sample.id, earlierBody(sample, 'id'))
  await publishFirst({ articleId: id, locale: 'id' }, source, at)
  if (sample.en) {
    const aligned = alignByPosition(earlierBody(sample, 'en'), source.body)
    await publishFirst({ articleId: id, locale: 'en' }, toText(sample.en, aligned), at)
  }
  if (sample.earlier) await publishLater(sample, at + hour)
  if (!withdrawal) return
  await withdrawEdition({ articleId: id, locale: 'id' }, withdrawal.id, at + 2 * hour)
  if (sample.en)
    await withdrawEdition({ articleId: id, locale: 'en' }, withdrawal.en, at + 2 * hour)
}

type Key = { articleId: string; locale: Locale }

async function publishFirst(key: Key, text: EditionText, at: number): Promise<void> {
  await saveDraft(key, text, at)
  await publishEdition(key, { kind: 'published' }, at)
}

/** The text as it stands now takes the place of the earlier one, in the languages that changed. */
async function publishLater(sample: SampleArticle, at: number): Promise<void> {
  const { key: articleId, correction } = sample
  const changed = new Set(sample.earlier?.map((one) => one.locale))
  const source = toText(sample.id, toBlocks(sample.id, 's'))
  const how = (locale: Locale) =>
    correction
      ? ({ kind: 'corrected', note: correction[locale] } as const)
      : ({ kind: 'updated' } as const)
  if (changed.has('id')) await publishEdition({ articleId, locale: 'id' }, how('id'), at, source)
  if (changed.has('en') && sample.en) {
    const body = alignByPosition(toBlocks(sample.en, 't'), source.body)
    await publishEdition({ articleId, locale: 'en' }, how('en'), at, toText(sample.en, body))
  }
}

function earlierBody(sample: SampleArticle, locale: Locale): Block[] {
  const text = locale === 'id' ? sample.id : sample.en
  const blocks = text ? toBlocks(text, locale === 'id' ? 's' : 't') : []
  return blocks.map((block, index) => {
    const was = sample.earlier?.find((one) => one.locale === locale && one.index === index)
    return was && block.kind === 'paragraph' ? { ...block, text: [{ text: was.text }] } : block
  })
}

function toText({ headline, standfirst }: SampleText, body: readonly Block[]): EditionText {
  return { slug: slugify(headline), headline, standfirst, body }
}

function toBlocks(text: SampleText, prefix: string): Block[] {
  return text.body.map((block, index) => toBlock(block, `${prefix}${index + 1}`))
}

function toBlock(block: SampleBlock, id: string): Block {
  switch (block.kind) {
    case 'paragraph':
      return {
        ...block,
        id,
        text: typeof block.text === 'string' ? [{ text: block.text }] : block.text,
      }
    case 'heading':
      return { ...block, id, text: [{ text: block.text }] }
    case 'quote':
      return { ...block, id, text: [{ text: block.text }] }
    case 'list':
      return { ...block, id, items: block.items.map((text) => [{ text }]) }
    case 'image':
      return { ...block, id }
  }
}
