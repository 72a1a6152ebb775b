import 'server-only'
import type { SectionName, Teaser } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { pageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'
import { readPublication, readTeasers, readTeasersById } from './reading'

const secondsCount = 2
const stripLength = 3
const newestCount = 8

export type FrontPageContent = {
  lead: Teaser
  seconds: readonly Teaser[]
  strips: readonly { section: SectionName; teasers: readonly Teaser[] }[]
  newest: readonly Teaser[]
  older: string | undefined
}

/** What stands on the front page, each article once above the river; undefined while there is none. */
export async function readFrontPage(locale: Locale): Promise<FrontPageContent | undefined> {
  const { leadArticleId, sections } = await readPublication(locale)
  const chosen = leadArticleId ? await readTeasersById({ locale, ids: [leadArticleId] }) : []
  const newest = await readTeasers({ locale, limit: 1 + secondsCount + newestCount })
  const lead = chosen[0] ?? newest.teasers[0]
  if (!lead) return undefined
  const others = newest.teasers.filter((teaser) => teaser.articleId !== lead.articleId)
  const seconds = others.slice(0, secondsCount)
  const above = new Set([lead, ...seconds].map((teaser) => teaser.articleId))
  const strips = await Promise.all(
    sections.map(async (section) => {
      const limit = stripLength + above.size
      const page = await readTeasers({ locale, sectionId: section.id, limit })
      const rest = page.teasers.filter((teaser) => !above.has(teaser.articleId))
      return { section, teasers: rest.slice(0, stripLength) }
    }),
  )
  return {
    lead,
    seconds,
    strips: strips.filter((strip) => strip.teasers.length > 0),
    newest: others.slice(secondsCount, secondsCount + newestCount),
    older: newest.next && routes.newest(locale, pageToken(newest.next)),
  }
}
