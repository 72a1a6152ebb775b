import type { SectionName } from './article/article'

/** The publication as one language shows it. */
export type Publication = {
  name: string
  tagline: string
  about: readonly string[]
  timeZone: string
  leadArticleId: string | undefined
  sections: readonly SectionName[]
}
