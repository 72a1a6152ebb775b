import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Locale } from '@/lib/shared/locales'
import { stemsOfText } from '@/lib/shared/search/stems'
import type { Transaction } from '../client'

/** An edition text as the search index takes it; `id` is its row in `edition_texts`. */
export type SearchedText = {
  id: number
  locale: Locale
  headline: string
  standfirst: string
  body: readonly Block[]
  /** The place of the dateline, which readers search for too. */
  place: string | null
}

/** Puts texts that the index has not into it. */
export async function addToSearch(tx: Transaction, texts: readonly SearchedText[]): Promise<void> {
  if (texts.length === 0) return
  await tx.run(sql`
    insert into edition_search (rowid, headline, standfirst, body, locale, stems)
    values ${sql.join(texts.map(rowOf), sql`, `)}
  `)
}

export async function removeFromSearch(tx: Transaction, id: number): Promise<void> {
  await tx.run(sql`delete from edition_search where rowid = ${id}`)
}

/** The word that stands for a language in a column of the index that readers' words never reach. */
export function localeWord(locale: Locale): string {
  return `locale${locale}`
}

function rowOf({ id, locale, headline, standfirst, body, place }: SearchedText): SQL {
  const words = [place ?? '', ...body.map(blockText)].join('\n')
  const stems = stemsOfText(`${headline}\n${standfirst}\n${words}`, locale).join(' ')
  return sql`(${id}, ${headline}, ${standfirst}, ${words}, ${localeWord(locale)}, ${stems})`
}
