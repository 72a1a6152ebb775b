import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { TopicKind } from '@/lib/shared/article/article'
import type { Block } from '@/lib/shared/article/blocks'
import type { Stage } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import type { WireProposal } from '@/lib/shared/wire/wire-article'

/** Times are UTC, in milliseconds since 1970. */
const time = (name: string) => integer(name)
const locale = () => text('locale').$type<Locale>().notNull()

/** One row: the publication that this installation prints. */
export const publication = sqliteTable('publication', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull(),
  /** The article that leads the front page; the newest when null. */
  leadArticleId: text('lead_article_id').references((): AnySQLiteColumn => articles.id, {
    onDelete: 'set null',
  }),
})

export const publicationTexts = sqliteTable('publication_texts', {
  locale: locale().primaryKey(),
  tagline: text('tagline').notNull(),
  about: text('about', { mode: 'json' }).$type<readonly string[]>().notNull(),
})

export const sections = sqliteTable('sections', {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
})

export const sectionTexts = sqliteTable(
  'section_texts',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    locale: locale(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sectionId, table.locale] }),
    uniqueIndex('section_texts_slug').on(table.locale, table.slug),
  ],
)

export const topics = sqliteTable('topics', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<TopicKind>().notNull(),
})

export const topicTexts = sqliteTable(
  'topic_texts',
  {
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    locale: locale(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.topicId, table.locale] }),
    uniqueIndex('topic_texts_slug').on(table.locale, table.slug),
  ],
)

/** A picture is addressed by the hash of its original, so its files never change. */
export const images = sqliteTable('images', {
  id: text('id').primaryKey(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  widths: text('widths', { mode: 'json' }).$type<readonly number[]>().notNull(),
  /** What fills the frame until the picture comes, as #rrggbb. */
  colour: text('colour').notNull(),
  credit: text('credit').notNull(),
  licence: text('licence').notNull(),
  /** When something public first showed it; until then only the desk is given it. */
  publicAt: time('public_at'),
})

export const imageTexts = sqliteTable(
  'image_texts',
  {
    imageId: text('image_id')
      .notNull()
      .references(() => images.id),
    locale: locale(),
    alt: text('alt').notNull(),
    caption: text('caption').notNull(),
  },
  (table) => [primaryKey({ columns: [table.imageId, table.locale] })],
)

/** Wire copy as it came, byte for byte, with what the parser made of it. */
export const wireItems = sqliteTable('wire_items', {
  id: text('id').primaryKey(),
  fileName: text('file_name').notNull(),
  encoding: text('encoding').notNull(),
  raw: blob('raw', { mode: 'buffer' }).notNull(),
  sha256: text('sha256').notNull(),
  proposals: text('proposals', { mode: 'json' }).$type<readonly WireProposal[]>().notNull(),
  receivedAt: time('received_at').notNull(),
})

/** The facts of an article that no language changes. */
export const articles = sqliteTable(
  'articles',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id').references(() => sections.id),
    sourceLocale: text('source_locale').$type<Locale>().notNull(),
    place: text('place'),
    byline: text('byline'),
    source: text('source'),
    licence: text('licence'),
    /** The day of the event, YYYY-MM-DD; null until a person has decided it. */
    eventDate: text('event_date'),
    eventDateText: text('event_date_text'),
    eventDateCandidates: text('event_date_candidates', { mode: 'json' })
      .$type<readonly string[]>()
      .notNull()
      .default([]),
    leadImageId: text('lead_image_id').references(() => images.id),
    wireItemId: text('wire_item_id').references(() => wireItems.id),
    sample: integer('sample', { mode: 'boolean' }).notNull().default(false),
    createdAt: time('created_at').notNull(),
    /** The person who began it; null for what came by wire or command. */
    createdBy: text('created_by'),
    /** Nothing of it may be public before. */
    embargoUntil: time('embargo_until'),
    /** First publication in any language while at least one is public; what lists are ordered by. */
    listedAt: time('listed_at'),
  },
  (table) => [
    index('articles_listed').on(table.listedAt, table.id),
    index('articles_section_listed').on(table.sectionId, table.listedAt, table.id),
  ],
)

export const articleTopics = sqliteTable(
  'article_topics',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    /** Copied from the article so that a topic's list is one index walk. */
    listedAt: time('listed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.topicId] }),
    index('article_topics_listed').on(table.topicId, table.listedAt, table.articleId),
  ],
)

/** An article in one language. */
export const editionTexts = sqliteTable(
  'edition_texts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    locale: locale(),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: text('body', { mode: 'json' }).$type<readonly Block[]>().notNull(),
    words: integer('words').notNull(),
    state: text('state').$type<'draft' | 'published' | 'withdrawn'>().notNull(),
    /** Where it stands at the desk; triggers allow legal moves only, and only in step with `state`. */
    stage: text('stage').$type<Stage>().notNull().default('draft'),
    /** When a scheduled text is due. */
    scheduledAt: time('scheduled_at'),
    /** Zero while never published; one more at every publish, correction and withdrawal. */
    version: integer('version').notNull(),
    publishedAt: time('published_at'),
    updatedAt: time('updated_at').notNull(),
    withdrawnAt: time('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    /** What readers' devices keep of it while it is published: a key of `documents`. */
    documentHash: text('document_hash'),
  },
  (table) => [
    uniqueIndex('edition_texts_article').on(table.articleId, table.locale),
    uniqueIndex('edition_texts_slug').on(table.locale, table.slug),
    index('edition_texts_due').on(table.stage, table.scheduledAt),
    check('edition_texts_state', sql`${table.state} in ('draft', 'published', 'withdrawn')`),
  ],
)

/** What was public, for ever: one row a publish, never updated. */
export const revisions = sqliteTable(
  'revisions',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    locale: locale(),
    version: integer('version').notNull(),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: text('body', { mode: 'json' }).$type<readonly Block[]>().notNull(),
    at: time('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.locale, table.version] })],
)

/** The change log that caches, feeds and offline copies follow. */
export const changes = sqliteTable(
  'changes',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    locale: locale(),
    kind: text('kind').$type<'published' | 'updated' | 'corrected' | 'withdrawn'>().notNull(),
    version: integer('version').notNull(),
    at: time('at').notNull(),
    /** The document that this change made current; null for a withdrawal. */
    documentHash: text('document_hash'),
    /** An editor said that this change is too small for a correction note. */
    smallFix: integer('small_fix', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('changes_article').on(table.articleId, table.locale)],
)

export const corrections = sqliteTable(
  'corrections',
  {
    seq: integer('seq')
      .primaryKey()
      .references(() => changes.seq),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    locale: locale(),
    version: integer('version').notNull(),
    note: text('note').notNull(),
    at: time('at').notNull(),
  },
  (table) => [
    index('corrections_article').on(table.articleId, table.locale),
    index('corrections_newest').on(table.locale, table.at, table.seq),
  ],
)

/** What a device keeps of an article in one language, addressed by its content and never changed. */
export const documents = sqliteTable('documents', {
  /** The first 72 bits of the SHA-256 of `content`, base64url: 12 characters. */
  hash: text('hash').primaryKey(),
  articleId: text('article_id')
    .notNull()
    .references(() => articles.id),
  locale: locale(),
  content: text('content').notNull(),
})

/**
 * What readers' devices share among themselves, sealed with a key that never comes here. Nothing
 * in a row says whose it is or what it is about.
 */
export const vaults = sqliteTable('vaults', {
  /** The SHA-256 of the vault's id, so that a copy of this table opens no vault. */
  idHash: text('id_hash').primaryKey(),
  /** Null once it was erased: devices that still have it learn so. */
  sealed: blob('sealed', { mode: 'buffer' }),
  /** One more at every write; what a device's write is based on. */
  version: integer('version').notNull(),
  /** The month of the last write, YYYY-MM, for clearing out what nobody uses. */
  month: text('month').notNull(),
})
