import 'server-only'
import {
  arrangeFrontPage,
  type FrontPageContent,
  newestCount,
  secondsCount,
  stripLength,
} from '@/lib/shared/front-page'
import type { Locale } from '@/lib/shared/locales'
import { pageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'
import { readPublication, readTeasers, readTeasersById } from './reading'

/** What stands on the front page, and where older articles are; undefined while there is none. */
export async function readFrontPage(
  locale: Locale,
): Promise<(FrontPageContent & { older: string | undefined }) | undefined> {
  const { leadArticleId, sections } = await readPublication(locale)
  const chosen = leadArticleId ? await readTeasersById({ locale, ids: [leadArticleId] }) : []
  const newest = await readTeasers({ locale, limit: 1 + secondsCount + newestCount })
  const lead = chosen[0] ?? newest.teasers[0]
  if (!lead) return undefined
  const limit = stripLength + 1 + secondsCount
  const strips = await Promise.all(
    sections.map(async (section) => {
      const { teasers } = await readTeasers({ locale, sectionId: section.id, limit })
      return { section, teasers }
    }),
  )
  return {
    ...arrangeFrontPage(lead, newest.teasers, strips),
    older: newest.next && routes.newest(locale, pageToken(newest.next)),
  }
}
