import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { SectionName } from '@/lib/shared/article/article'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Publication } from '@/lib/shared/publication'
import type { Reader } from '../client'
import { connection } from '../connection'
import { publication, publicationTexts, sections, sectionTexts } from '../schema'
import { findMovedList } from './list-addresses'

/** The publication as one language shows it; a database that was never seeded has a plain name and no sections. */
export async function getPublication(locale: Locale): Promise<Publication> {
  const { db } = connection()
  const [facts] = await db.select().from(publication).limit(1)
  const [texts] = await db
    .select()
    .from(publicationTexts)
    .where(eq(publicationTexts.locale, locale))
  return {
    name: facts?.name ?? 'Pena',
    tagline: texts?.tagline ?? '',
    about: texts?.about ?? [],
    timeZone: facts?.timeZone ?? 'Asia/Jakarta',
    leadArticleId: facts?.leadArticleId ?? undefined,
    sections: await listSections(locale),
  }
}

/** The section that a slug names, or once named, in any language: `slug` is the one of the language asked for. */
export async function getSection(query: {
  locale: Locale
  slug: string
}): Promise<SectionName | undefined> {
  const [named] = await connection()
    .db.select({ id: sectionTexts.sectionId })
    .from(sectionTexts)
    .where(and(inArray(sectionTexts.locale, locales), eq(sectionTexts.slug, query.slug)))
    .limit(1)
  const id = named?.id ?? (await findMovedList({ kind: 'section', ...query }))
  const all = await listSections(query.locale)
  return all.find((section) => section.id === id)
}

async function listSections(locale: Locale): Promise<SectionName[]> {
  return connection()
    .db.select({ id: sections.id, slug: sectionTexts.slug, name: sectionTexts.name })
    .from(sections)
    .innerJoin(sectionTexts, eq(sectionTexts.sectionId, sections.id))
    .where(eq(sectionTexts.locale, locale))
    .orderBy(asc(sections.position))
}

/** The zone that times are told in. */
export async function getTimeZoneIn(db: Reader): Promise<string> {
  const [row] = await db.select({ timeZone: publication.timeZone }).from(publication).limit(1)
  return row?.timeZone ?? 'Asia/Jakarta'
}
