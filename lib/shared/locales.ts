/** The two languages of the paper, the newsroom's first language first. */
export const locales = ['id', 'en'] as const

export type Locale = (typeof locales)[number]

/** What a newcomer gets when nothing says otherwise. */
export const defaultLocale: Locale = 'id'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'id' ? 'en' : 'id'
}

/** One text in each language. */
export type Bilingual<Text = string> = Record<Locale, Text>
