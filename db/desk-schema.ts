import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Block } from '@/lib/shared/article/blocks'
import type { Choice, Facts } from '@/lib/shared/desk/draft'
import type { DeskStage } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import { people } from './people-schema'
import { articles, images } from './schema'

const locale = () => text('locale').$type<Locale>().notNull()
const articleId = () =>
  text('article_id')
    .notNull()
    .references(() => articles.id)

/** What the desk works on: there is one as soon as a text differs from what `edition_texts` holds. */
export const drafts = sqliteTable(
  'drafts',
  {
    articleId: articleId(),
    locale: locale(),
    /** One more at every save that changed something. */
    rev: integer('rev').notNull(),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: text('body', { mode: 'json' }).$type<readonly Block[]>().notNull(),
    /** What two people wrote in the same place, until somebody chooses. */
    choices: text('choices', { mode: 'json' }).$type<readonly Choice[]>().notNull(),
    updatedAt: integer('updated_at').notNull(),
    updatedBy: text('updated_by').references(() => people.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.locale] }),
    index('drafts_slug').on(table.locale, table.slug),
  ],
)

/** The facts of an article as the desk has them, until a publish makes them public. */
export const factDrafts = sqliteTable('fact_drafts', {
  articleId: articleId().primaryKey(),
  rev: integer('rev').notNull(),
  facts: text('facts', { mode: 'json' }).$type<Facts>().notNull(),
  updatedAt: integer('updated_at').notNull(),
  updatedBy: text('updated_by').references(() => people.id),
})

/** Every save point; saves of one person that are close together are one. */
export const draftRevisions = sqliteTable(
  'draft_revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: articleId(),
    locale: locale(),
    rev: integer('rev').notNull(),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: text('body', { mode: 'json' }).$type<readonly Block[]>().notNull(),
    kind: text('kind').$type<'saved' | 'restored' | 'published' | 'corrected'>().notNull(),
    at: integer('at').notNull(),
    personId: text('person_id').references(() => people.id),
  },
  (table) => [index('draft_revisions_text').on(table.articleId, table.locale, table.rev)],
)

/** Source blocks that translations were made from, by hash, so that what changed since can be shown. */
export const sourceBlocks = sqliteTable('source_blocks', {
  hash: text('hash').primaryKey(),
  block: text('block', { mode: 'json' }).$type<Block>().notNull(),
})

/** What was said when a text was handed in, sent back or approved. */
export const reviewNotes = sqliteTable(
  'review_notes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: articleId(),
    locale: locale(),
    kind: text('kind').$type<'submitted' | 'sent-back' | 'approved'>().notNull(),
    note: text('note').notNull(),
    at: integer('at').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [index('review_notes_text').on(table.articleId, table.locale)],
)

/** Addresses that were once public and lead to where their thing is now. */
export const movedSlugs = sqliteTable(
  'moved_slugs',
  {
    kind: text('kind').$type<'article' | 'topic' | 'section'>().notNull(),
    locale: locale(),
    slug: text('slug').notNull(),
    targetId: text('target_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.locale, table.slug] })],
)

/** Links that show a text as readers will see it, until they expire. */
export const previews = sqliteTable('previews', {
  tokenHash: text('token_hash').primaryKey(),
  articleId: articleId(),
  locale: locale(),
  expiresAt: integer('expires_at').notNull(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
})

/** Where an editor said that a picture's point is, and who brought it. One row a picture of the desk. */
export const imageDetails = sqliteTable('image_details', {
  imageId: text('image_id')
    .primaryKey()
    .references(() => images.id),
  fileName: text('file_name').notNull(),
  bytes: integer('bytes').notNull(),
  /** From the left and from the top, 0 to 1. */
  focusX: real('focus_x').notNull().default(0.5),
  focusY: real('focus_y').notNull().default(0.5),
  /** The picture that this one was cut from, and where, in its pixels. */
  cropOf: text('crop_of').references(() => images.id),
  crop: text('crop', { mode: 'json' }).$type<{
    x: number
    y: number
    width: number
    height: number
  }>(),
  uploadedAt: integer('uploaded_at').notNull(),
  personId: text('person_id').references(() => people.id),
})

/** Articles that an editor put at the head of the front page, after the lead. */
export const frontPins = sqliteTable('front_pins', {
  articleId: articleId().primaryKey(),
  position: integer('position').notNull(),
})

export const savedFilters = sqliteTable(
  'saved_filters',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The query string of the list of articles. */
    query: text('query').notNull(),
  },
  (table) => [index('saved_filters_person').on(table.personId)],
)

/**
 * One narrow row an article, for the list of articles: triggers keep it in step with the tables that
 * it tells of, so that no writer has to know it.
 */
export const deskArticles = sqliteTable(
  'desk_articles',
  {
    articleId: text('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    touchedAt: integer('touched_at').notNull(),
    /** Null when the installation itself, or the wire, was last. */
    touchedBy: text('touched_by'),
    createdBy: text('created_by'),
    /** As the desk has it: of the facts in work, or else of the article. */
    sectionId: text('section_id'),
    embargoUntil: integer('embargo_until'),
    idStage: text('id_stage').$type<DeskStage>().notNull().default('absent'),
    enStage: text('en_stage').$type<DeskStage>().notNull().default('absent'),
    /** Whether there is a draft that differs from what is saved or public. */
    idDraft: integer('id_draft', { mode: 'boolean' }).notNull().default(false),
    enDraft: integer('en_draft', { mode: 'boolean' }).notNull().default(false),
    /** Stale blocks of the translation; null from the moment a text changes until they are counted. */
    staleCount: integer('stale_count'),
  },
  (table) => [
    index('desk_articles_touched').on(table.touchedAt, table.articleId),
    index('desk_articles_section').on(table.sectionId, table.touchedAt, table.articleId),
    index('desk_articles_id').on(table.idStage, table.touchedAt, table.articleId),
    index('desk_articles_en').on(table.enStage, table.touchedAt, table.articleId),
    index('desk_articles_created').on(table.createdBy, table.touchedAt, table.articleId),
    index('desk_articles_toucher').on(table.touchedBy, table.touchedAt, table.articleId),
    index('desk_articles_stale').on(table.touchedAt, table.articleId).where(sql`stale_count > 0`),
    index('desk_articles_uncounted').on(table.articleId).where(sql`stale_count is null`),
    index('desk_articles_drafted')
      .on(table.touchedAt, table.articleId)
      .where(sql`id_draft = 1 or en_draft = 1`),
    index('desk_articles_embargo').on(table.embargoUntil),
  ],
)

/** Public texts whose document on devices no longer says what their page does. */
export const documentRenewals = sqliteTable(
  'document_renewals',
  { articleId: articleId(), locale: locale() },
  (table) => [primaryKey({ columns: [table.articleId, table.locale] })],
)

/** Who did what to what. Triggers refuse changes; each row's hash covers the row before it. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    /** Empty when the installation itself acted. */
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    action: text('action').notNull(),
    target: text('target').notNull(),
    address: text('address').notNull(),
    /** JSON, as it was hashed. */
    details: text('details').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_entries_target').on(table.target),
    index('audit_entries_person').on(table.personId),
  ],
)
