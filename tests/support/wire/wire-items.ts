import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'

type WireItem = { id: string; encoding: string; sha256: string; raw: Uint8Array }

/** The wire copy that is kept, with its bytes. */
export async function wireItems(): Promise<WireItem[]> {
  const rows = await connection().db.all<Omit<WireItem, 'raw'> & { hex: string }>(
    sql`select id, encoding, sha256, hex(raw) as hex from wire_items`,
  )
  return rows.map(({ hex, ...item }) => ({ ...item, raw: Buffer.from(hex, 'hex') }))
}

type ArticleRow = {
  section_id: string | null
  place: string | null
  source: string | null
  event_date: string | null
  event_date_text: string | null
  event_date_candidates: string
  state: string
  slug: string
  headline: string
  body: string
}

/** A draft as an editor finds it. */
export async function draftOf(articleId: string) {
  const row = await connection().db.get<ArticleRow | undefined>(sql`
    select articles.*, edition_texts.state, slug, headline, body from articles
    join edition_texts on article_id = articles.id where articles.id = ${articleId}
  `)
  if (!row) throw new Error(`There is no draft ${articleId}.`)
  return {
    section: row.section_id,
    place: row.place,
    source: row.source,
    eventDate: row.event_date,
    eventDateText: row.event_date_text,
    candidates: JSON.parse(row.event_date_candidates) as string[],
    state: row.state,
    headline: row.headline,
    body: JSON.parse(row.body) as { id: string; text: { text: string }[] }[],
  }
}
