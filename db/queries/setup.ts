import 'server-only'
import { count } from 'drizzle-orm'
import type { Picture, TopicKind } from '@/lib/shared/article/article'
import { type Bilingual, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import {
  articles,
  images,
  imageTexts,
  publication,
  publicationTexts,
  sections,
  sectionTexts,
  topics,
  topicTexts,
} from '../schema'

/** Whether nothing was ever kept here: no publication and no article. */
export async function isEmptyDatabase(): Promise<boolean> {
  const { db } = connection()
  const [[publications], [stories]] = await Promise.all([
    db.select({ count: count() }).from(publication),
    db.select({ count: count() }).from(articles),
  ])
  return !publications?.count && !stories?.count
}

export type PublicationSetup = {
  name: string
  timeZone: string
  tagline: Bilingual
  about: Bilingual<readonly string[]>
  sections: readonly { id: string; slug: Bilingual; name: Bilingual }[]
}

/** Names the publication and its sections, in the order given. */
export async function savePublication(setup: PublicationSetup): Promise<void> {
  await connection().write(async (tx) => {
    await savePublicationIn(tx, setup)
    for (const [position, { id, slug, name }] of setup.sections.entries()) {
      await tx.insert(sections).values({ id, position })
      for (const locale of locales) {
        const text = { sectionId: id, locale, slug: slug[locale], name: name[locale] }
        await tx.insert(sectionTexts).values(text)
      }
    }
  })
}

/** Keeps what the publication is called and says of itself. */
export async function savePublicationIn(
  tx: Transaction,
  { name, timeZone, tagline, about }: Omit<PublicationSetup, 'sections'>,
): Promise<void> {
  await tx
    .insert(publication)
    .values({ id: 1, name, timeZone })
    .onConflictDoUpdate({ target: publication.id, set: { name, timeZone } })
  for (const locale of locales) {
    const texts = { tagline: tagline[locale], about: about[locale] }
    await tx
      .insert(publicationTexts)
      .values({ locale, ...texts })
      .onConflictDoUpdate({ target: publicationTexts.locale, set: texts })
  }
}

/** Puts an article at the head of the front page; the newest leads when null. */
export async function setLeadArticle(leadArticleId: string | null): Promise<void> {
  await connection().write(async (tx) => {
    await tx.update(publication).set({ leadArticleId })
  })
}

export async function createTopic(topic: {
  id: string
  kind: TopicKind
  slug: Bilingual
  name: Bilingual
  description: Bilingual
}): Promise<void> {
  const { id, kind, slug, name, description } = topic
  await connection().write(async (tx) => {
    await tx.insert(topics).values({ id, kind })
    for (const locale of locales) {
      const text = { slug: slug[locale], name: name[locale], description: description[locale] }
      await tx.insert(topicTexts).values({ topicId: id, locale, ...text })
    }
  })
}

export type PictureSetup = Omit<Picture, 'alt' | 'caption'> & {
  licence: string
  alt: Bilingual
  caption: Bilingual
}

/** Makes a stored picture known, with its words in both languages. */
export async function createPicture(picture: PictureSetup): Promise<void> {
  const { alt, caption, ...facts } = picture
  await connection().write(async (tx) => {
    await tx.insert(images).values(facts)
    for (const locale of locales) {
      const text = { alt: alt[locale], caption: caption[locale] }
      await tx.insert(imageTexts).values({ imageId: picture.id, locale, ...text })
    }
  })
}
