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
        language: tag.trim().split('-')[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  // Browsers and phones still send the code that Indonesian had until 1989.
  const languages = wanted.map(({ language }) => (language === 'in' ? 'id' : language))
  return languages.find(isLocale) ?? defaultLocale
}
