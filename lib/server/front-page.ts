import 'server-only'
import type { Teaser } from '@/lib/shared/article/article'
import {
  arrangeFrontPage,
  type FrontPageContent,
  newestCount,
  pinsLimit,
  secondsCount,
  stripLength,
} from '@/lib/shared/front-page'
import type { Locale } from '@/lib/shared/locales'
import { pageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'
import { readPins, readPublication, readTeasers, readTeasersById } from './reading'

/** What stands on the front page, and where older articles are; undefined while there is none. */
export async function readFrontPage(
  locale: Locale,
): Promise<(FrontPageContent & { older: string | undefined }) | undefined> {
  const { leadArticleId, sections } = await readPublication(locale)
  const chosen = leadArticleId ? await readTeasersById({ locale, ids: [leadArticleId] }) : []
  const pinned = await readPinned(locale)
  const newest = await readTeasers({ locale, limit: 1 + secondsCount + newestCount })
  // A lead that is not public any more is followed by the first pin; without one the newest leads.
  const lead = chosen[0] ?? (leadArticleId ? pinned[0] : undefined) ?? newest.teasers[0]
  if (!lead) return undefined
  const limit = stripLength + 1 + Math.max(secondsCount, pinned.length)
  const strips = await Promise.all(
    sections.map(async (section) => {
      const { teasers } = await readTeasers({ locale, sectionId: section.id, limit })
      return { section, teasers }
    }),
  )
  return {
    ...arrangeFrontPage(lead, pinned, newest.teasers, strips),
    older: newest.next && routes.newest(locale, pageToken(newest.next)),
  }
}

/** What editors put after the lead, as far as it is public, in their order. */
async function readPinned(locale: Locale): Promise<Teaser[]> {
  const ids = await readPins({ limit: pinsLimit })
  const teasers = await readTeasersById({ locale, ids })
  return ids.flatMap((id) => teasers.find((teaser) => teaser.articleId === id) ?? [])
}
