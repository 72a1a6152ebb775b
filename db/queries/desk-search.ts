import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { containing } from './containing'
import { matchPublicTexts } from './search'

/** Found among this many at most of each kind: more is no list that anybody reads through. */
const searchReach = 400

/**
 * Articles with all of `text` in what is public (by words, as readers search), or with the text as
 * it stands in a draft or in what was never public.
 */
export async function searchDesk(query: {
  text: string
  locales: readonly Locale[]
}): Promise<string[]> {
  const { text, locales } = query
  const found = await Promise.all([
    findUnpublished(text, locales),
    ...locales.map((locale) => matchPublicTexts({ locale, text, limit: searchReach })),
  ])
  return [...new Set(found.flat())]
}

async function findUnpublished(text: string, locales: readonly Locale[]): Promise<string[]> {
  const spoken = sql.join(
    locales.map((locale) => sql`${locale}`),
    sql`, `,
  )
  const says = (table: SQL) => sql`(
    ${containing(sql`${table}.headline`, text)} or ${containing(sql`${table}.standfirst`, text)}
    or exists (
      select 1 from json_tree(${table}.body) as part
      where part.key in ('text', 'speaker', 'title') and ${containing(sql`part.atom`, text)}
    )
  )`
  const rows = await connection().db.all<{ articleId: string }>(sql`
    select article_id as articleId from drafts
    where locale in (${spoken}) and ${says(sql`drafts`)}
    union
    select article_id as articleId from edition_texts
    where stage in ('draft', 'review', 'scheduled', 'withdrawn')
      -- Few texts are at these stages; the plus keeps to the index that knows them.
      and +locale in (${spoken}) and ${says(sql`edition_texts`)}
    limit ${searchReach}
  `)
  return rows.map((row) => row.articleId)
}
