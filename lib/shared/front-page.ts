import type { SectionName, Teaser } from './article/article'

export const secondsCount = 2
export const stripLength = 3
export const newestCount = 8
/** How many articles editors may put after the lead. */
export const pinsLimit = 8

export type FrontPageContent = {
  lead: Teaser
  seconds: readonly Teaser[]
  strips: readonly { section: SectionName; teasers: readonly Teaser[] }[]
  newest: readonly Teaser[]
}

/**
 * What stands where on the front page, each article once above the river: after the lead what
 * editors pinned, then the newest. `newest` are the newest of all and `strips` those of each
 * section, both with a few to spare.
 */
export function arrangeFrontPage(
  lead: Teaser,
  pinned: readonly Teaser[],
  newest: readonly Teaser[],
  strips: FrontPageContent['strips'],
): FrontPageContent {
  const pins = new Set(pinned.map((teaser) => teaser.articleId))
  const unpinned = newest.filter((teaser) => !pins.has(teaser.articleId))
  const others = [...pinned, ...unpinned].filter((one) => one.articleId !== lead.articleId)
  const seconds = others.slice(0, secondsCount)
  const above = new Set([lead, ...seconds].map((teaser) => teaser.articleId))
  const filled = strips.map(({ section, teasers }) => {
    const rest = teasers.filter((teaser) => !above.has(teaser.articleId))
    return { section, teasers: rest.slice(0, stripLength) }
  })
  return {
    lead,
    seconds,
    strips: filled.filter((strip) => strip.teasers.length > 0),
    // All the rest: what follows on the next page begins after the last of these.
    newest: others.slice(secondsCount),
  }
}
