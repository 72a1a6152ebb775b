import type { Inline } from '../../lib/shared/article/blocks'
import type { Bilingual, Locale } from '../../lib/shared/locales'

/** A body as the sample authors write it: the seed adds the ids and the alignment by position. */
export type SampleBlock =
  | { kind: 'paragraph'; text: string | readonly Inline[] }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'quote'; text: string; speaker?: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'image'; image: string }

export type SampleText = {
  headline: string
  standfirst: string
  body: readonly SampleBlock[]
}

export type SampleSection = 'dunia' | 'nasional' | 'ekonomi' | 'teknologi' | 'olahraga' | 'budaya'

export type SampleArticle = {
  /** Names the article within the sample edition. */
  key: string
  section: SampleSection
  /** Keys of `topics.ts`. */
  topics: readonly string[]
  /** Dateline place, in capitals as newspapers print it. */
  place: string
  byline: string
  /** Key of `images/`. */
  leadImage?: string
  /** Written in Indonesian; English aligned block by block where it exists. */
  id: SampleText
  en?: SampleText
  /** What blocks said when the article was first published, before the text above replaced them. */
  earlier?: readonly { locale: Locale; index: number; text: string }[]
  /** What was wrong and what is right, told to readers, when the change was a correction. */
  correction?: Bilingual
  /** Why the article was taken down, told to readers. */
  withdrawal?: Bilingual
}

export type SampleImage = {
  key: string
  alt: Bilingual
  caption: Bilingual
  /** A complete SVG document, drawn at 1600 × 1000 unless the picture wants another shape. */
  svg: string
}

export type SampleTopic = {
  key: string
  kind: 'person' | 'place' | 'organisation' | 'subject'
  name: Bilingual
  description: Bilingual
}
