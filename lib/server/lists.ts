import 'server-only'
import { notFound } from 'next/navigation'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import type { CorrectionPosition, PagePosition } from '@/lib/shared/page-token'
import {
  readCorrections,
  readPublication,
  readSection,
  readTeasers,
  readTopic,
  readTopicTeasers,
} from './reading'

/** How many articles one page of a list has. */
export const listLength = 20

/** What a section's page shows. No such section, or nothing from there on: no such page. */
export async function readSectionPage(query: {
  locale: Locale
  slug: string
  after?: PagePosition
}) {
  const { locale, slug, after } = query
  const section = (await readSection({ locale, slug })) ?? notFound()
  const twin = (await readSection({ locale: otherLocale(locale), slug })) ?? notFound()
  const list = { locale, sectionId: section.id, after, limit: listLength }
  const { teasers, next } = await readTeasers(list)
  if (after && teasers.length === 0) notFound()
  return { locale, publication: await readPublication(locale), section, twin, teasers, next }
}

/** What a topic's page shows. No such topic, or nothing from there on: no such page. */
export async function readTopicPage(query: { locale: Locale; slug: string; after?: PagePosition }) {
  const { locale, slug, after } = query
  const topic = (await readTopic({ locale, slug })) ?? notFound()
  const twin = (await readTopic({ locale: otherLocale(locale), slug })) ?? notFound()
  const list = { locale, topicId: topic.id, after, limit: listLength }
  const { teasers, next } = await readTopicTeasers(list)
  if (after && teasers.length === 0) notFound()
  return { locale, publication: await readPublication(locale), topic, twin, teasers, next }
}

/** What a page of corrections shows. Nothing from there on: no such page. */
export async function readCorrectionsPage(query: { locale: Locale; after?: CorrectionPosition }) {
  const { locale } = query
  const { corrections, next } = await readCorrections({ ...query, limit: listLength })
  if (query.after && corrections.length === 0) notFound()
  return { locale, publication: await readPublication(locale), corrections, next }
}
