import type { Locale } from '../locales'
import type { Block } from './blocks'
import type { Focus } from './focus'

export type TopicKind = 'person' | 'place' | 'organisation' | 'subject'

export type Picture = {
  id: string
  width: number
  height: number
  widths: readonly number[]
  colour: string
  alt: string
  caption: string
  credit: string
  /** What must be seen where it is cut to a shape; its middle where absent. */
  focus?: Focus
}

export type SectionName = { id: string; slug: string; name: string }
export type TopicLink = { id: string; slug: string; name: string }
export type TopicName = TopicLink & { kind: TopicKind }
export type Topic = TopicName & { description: string }

/** An article as lists show it: in the language asked for, or in the other where that is all there is. */
export type Teaser = {
  articleId: string
  /** The language that the headline is in. */
  locale: Locale
  slug: string
  headline: string
  standfirst: string
  section: SectionName | undefined
  picture: Picture | undefined
  sample: boolean
  minutes: number
  publishedAt: number
  updatedAt: number
}

/** `version` is the first that reads rightly. */
export type Correction = { at: number; note: string; version: number }

/** The same article in the other language, as far as readers may see it. */
export type Twin = { locale: Locale; slug: string; headline: string }

export type Article = Teaser & {
  version: number
  body: readonly Block[]
  /** Blocks whose source has changed since they were translated, by block id. */
  staleBlocks: readonly string[]
  /** How many parts of the source are newer than this translation and not in it. */
  untoldParts: number
  pictures: Readonly<Record<string, Picture>>
  place: string | undefined
  byline: string | undefined
  source: string | undefined
  licence: string | undefined
  eventDate: string | undefined
  /** What was mended in the wire copy that this article was made from, by rule. */
  wireMends: readonly { rule: string; count: number }[]
  corrections: readonly Correction[]
  topics: readonly TopicLink[]
  twin: Twin | undefined
}
