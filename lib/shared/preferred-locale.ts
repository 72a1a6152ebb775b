import { defaultLocale, isLocale, type Locale } from './locales'

export const localeCookie = 'pena-locale'

/** The language for an address that names none: the earlier choice, then the browser's, then Indonesian. */
export function preferredLocale(asked: {
  cookie: string | undefined
  acceptLanguage: string | null
}): Locale {
  if (isLocale(asked.cookie)) return asked.cookie
  const wanted = (asked.acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((one) => one.trim().startsWith('q='))
      return {
        tag: tag.trim(),
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return firstLocale(wanted.map(({ tag }) => tag))
}

/** The first of these language tags that the paper is in, or else Indonesian. */
export function firstLocale(tags: readonly string[]): Locale {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0])
  // Browsers and phones still send the code that Indonesian had until 1989.
  return languages.map((one) => (one === 'in' ? 'id' : one)).find(isLocale) ?? defaultLocale
}
