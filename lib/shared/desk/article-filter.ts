import { isLocale, type Locale } from '../locales'
import { type PagePosition, pageToken, parsePageToken } from '../page-token'
import { type DeskStage, stages } from './stages'

/** What a text can be looked for by: a stage, one that is missing, or one with changes not yet public. */
export const askedStages = [...stages, 'absent', 'changed'] as const

export type AskedStage = DeskStage | 'changed'

/** Which articles the list shows, as its address says it. */
export type ArticleFilter = {
  readonly text?: string | undefined
  readonly stage?: AskedStage | undefined
  readonly language?: Locale | undefined
  readonly sectionId?: string | undefined
  readonly stale?: boolean | undefined
  readonly mine?: boolean | undefined
}

type Given = string | readonly string[] | undefined

/** Reads an address; what makes no sense in it is left out. */
export function parseArticleFilter(
  params: Readonly<Record<string, Given>>,
): ArticleFilter & { after?: PagePosition | undefined } {
  const one = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const language = one('language')
  return {
    text: one('q')?.slice(0, 200),
    stage: askedStages.find((stage) => stage === one('stage')),
    language: isLocale(language) ? language : undefined,
    sectionId: one('section')?.slice(0, 60),
    stale: one('stale') === '1',
    mine: one('mine') === '1',
    after: parsePageToken(one('after') ?? ''),
  }
}

/** The query string of a filter, always written alike. Empty for all articles. */
export function articleQuery(filter: ArticleFilter, after?: PagePosition): string {
  const params = new URLSearchParams()
  if (filter.text) params.set('q', filter.text)
  if (filter.stage) params.set('stage', filter.stage)
  if (filter.language) params.set('language', filter.language)
  if (filter.sectionId) params.set('section', filter.sectionId)
  if (filter.stale) params.set('stale', '1')
  if (filter.mine) params.set('mine', '1')
  if (after) params.set('after', pageToken(after))
  return params.toString()
}
