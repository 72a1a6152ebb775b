import { useState } from 'react'
import type { ArticleRow } from '@/lib/shared/desk/article-row'
import { type BulkWish, callsFor } from '@/lib/shared/desk/bulk'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
import { callDesk } from './call'

/** What came of one article. */
export type BulkLine = {
  readonly articleId: string
  readonly headline: string
  readonly ok: boolean
  readonly outcome: string
}

/** Does one thing to several articles, each by the same action as by hand. */
export function useBulk(locale: Locale) {
  const [lines, setLines] = useState<readonly BulkLine[]>([])
  const [isBusy, setBusy] = useState(false)
  const perform = async (rows: readonly ArticleRow[], wish: BulkWish) => {
    setBusy(true)
    setLines([])
    for (const row of rows) {
      const line = await performOn(row, wish, locale)
      setLines((before) => [...before, line])
    }
    setBusy(false)
  }
  return { lines, isBusy, perform, close: () => setLines([]) }
}

async function performOn(row: ArticleRow, wish: BulkWish, locale: Locale): Promise<BulkLine> {
  const texts = deskArticleMessages[locale]
  const { articleId } = row
  const headline = row.headline || texts.untitled
  const calls = callsFor(row, wish)
  if (calls.length === 0) return { articleId, headline, ok: false, outcome: texts.skipped }
  const outcomes: string[] = []
  let ok = true
  for (const { action, input } of calls) {
    const answer = await callDesk<{ ok: boolean; error?: string }>(action, input)
    if (!answer.ok) ok = false
    const said = answer.ok ? texts.done : wordsFor(answer.error ?? '', locale)
    outcomes.push('locale' in input ? `${languageOf(input, locale)} ${said}` : said)
  }
  return { articleId, headline, ok, outcome: outcomes.join(', ') }
}

function languageOf(input: object, locale: Locale): string {
  const language = 'locale' in input && input.locale === 'en' ? 'en' : 'id'
  return stageNames[locale][language]
}

function wordsFor(error: string, locale: Locale): string {
  const texts = deskArticleMessages[locale]
  const known: Readonly<Record<string, unknown>> = { ...deskMessages[locale], ...texts }
  const words = known[error]
  return typeof words === 'string' ? words : texts.other(error)
}
