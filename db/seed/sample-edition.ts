import 'server-only'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import slugify from '@sindresorhus/slugify'
import { importWire } from '@/lib/server/ingest/import-wire'
import { storePicture } from '@/lib/server/media'
import { alignByPosition } from '@/lib/shared/article/translation'
import { locales } from '@/lib/shared/locales'
import { saveArticleFacts } from '../queries/article-facts'
import { publishEdition, saveDraft } from '../queries/publishing'
import { createPicture, createTopic, savePublication, setLeadArticle } from '../queries/setup'
import { ankaraText } from './ankara'
import { sampleArticles } from './articles/all'
import { sampleImages } from './images/all'
import { samplePublication } from './publication'
import { publishSample } from './publish-sample'
import type { SampleTopic } from './sample-article'
import { topicsA } from './topics-a'
import { topicsB } from './topics-b'

const hour = 3_600_000
const ankaraFile = fileURLToPath(new URL('./wire/ankara.txt', import.meta.url))

/**
 * Fills an empty database with the sample edition, its newest article an hour before `now`
 * (milliseconds since 1970). `tell` hears of each step that takes a while.
 */
export async function seedSampleEdition(now: number, tell: (step: string) => void): Promise<void> {
  await savePublication(samplePublication)
  for (const topic of [...topicsA, ...topicsB, ...ankaraText.topicList]) await seedTopic(topic)
  const pictures = await seedPictures(tell)
  for (const [index, sample] of sampleArticles.entries()) {
    tell(`article ${index + 1} of ${sampleArticles.length + 1}`)
    await publishSample(sample, pictures.get(sample.leadImage ?? ''), now - (index + 2) * 3 * hour)
  }
  await seedAnkara(pictures.get('ankara'), now - hour)
}

/** The wire story goes the way that any wire story goes; only what wire copy lacks is added. */
async function seedAnkara(leadImageId: string | undefined, at: number): Promise<void> {
  const articleId = 'ankara'
  const bytes = await readFile(ankaraFile)
  const imported = await importWire({ bytes, fileName: 'ankara.txt', receivedAt: at, articleId })
  if (!imported.ok) throw new Error(`The sample wire story was refused: ${imported.refusal.reason}`)
  const { headline, standfirst, eventDate, topics, englishParagraphs } = ankaraText
  const source = imported.body
  const english = englishParagraphs.map((text, index) => ({
    kind: 'paragraph' as const,
    id: `t${index + 1}`,
    text: [{ text }],
  }))
  const bodies = { id: source, en: alignByPosition(english, source) }
  const facts = { sectionId: 'dunia', eventDate, ...(leadImageId && { leadImageId }) }
  await saveArticleFacts(articleId, facts, topics)
  for (const locale of locales) {
    const key = { articleId, locale }
    const slug = slugify(headline[locale])
    const text = { slug, headline: headline[locale], standfirst: standfirst[locale] }
    await saveDraft(key, { ...text, body: bodies[locale] }, at)
    await publishEdition(key, { kind: 'published' }, at)
  }
  await setLeadArticle(articleId)
}

async function seedTopic({ key, kind, name, description }: SampleTopic): Promise<void> {
  const slug = { id: slugify(name.id), en: slugify(name.en) }
  await createTopic({ id: key, kind, slug, name, description })
}

async function seedPictures(tell: (step: string) => void): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, image] of sampleImages.entries()) {
    tell(`picture ${index + 1} of ${sampleImages.length}`)
    const stored = await storePicture(Buffer.from(image.svg))
    const { key, alt, caption } = image
    await createPicture({ ...stored, alt, caption, credit: 'Pena', licence: 'CC BY 4.0' })
    ids.set(key, stored.id)
  }
  return ids
}
