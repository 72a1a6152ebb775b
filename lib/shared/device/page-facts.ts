import { isLocale, type Locale } from '../locales'

export type TextVersion = {
  version: number
  /** The version that brought its last correction. */
  correctedIn?: number
}

/** What a page says of itself in its head, for lists of what is on the device. */
export type PageFacts = Partial<TextVersion> & {
  kind: 'article' | 'both' | 'list' | 'app'
  locale: Locale
  title: string
  articleId?: string
  /** Of a page in both languages, which version it has of the other one. */
  twin?: TextVersion
  /** The id of the section whose list it is. */
  section?: string
}

export const pageFactsName = 'pena-page'

/**
 * Percent-encoded, so that it reads the same from markup and from the document; the apostrophe
 * too, which markup would escape.
 */
export function encodePageFacts(facts: PageFacts): string {
  return encodeURIComponent(JSON.stringify(facts)).replaceAll("'", '%27')
}

const tag = new RegExp(`<meta name="${pageFactsName}" content="([^"]*)"`)

/** The facts in a page's markup, or undefined when it has none that can be read. */
export function pageFactsOf(html: string): PageFacts | undefined {
  const [, content] = tag.exec(html) ?? []
  if (!content) return undefined
  try {
    const facts = JSON.parse(decodeURIComponent(content)) as PageFacts
    return isLocale(facts.locale) && typeof facts.title === 'string' ? facts : undefined
  } catch {
    return undefined
  }
}

/** Whether two pages have the same version of their text, or of both. */
export function hasSameTexts(one: PageFacts | undefined, other: PageFacts | undefined): boolean {
  return one?.version === other?.version && one?.twin?.version === other?.twin?.version
}

/** Paths of the build files (styles and scripts) that a page's markup names. */
export function assetsOf(html: string): string[] {
  const found = html.match(/\/_next\/static\/[^"'\\\s<>]+\.(?:css|js)/g) ?? []
  return [...new Set(found)]
}
