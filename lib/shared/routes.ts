import type { Locale } from './locales'

/** By itself for the one script of every page that needs no other address. */
export const frontPath = (locale: Locale) => `/${locale}`

/** Every address of the reader's side, in one place. */
export const routes = {
  front: frontPath,
  newest: (locale: Locale, token: string) => `/${locale}/newest/${token}`,
  article: (locale: Locale, slug: string) => `/${locale}/articles/${slug}`,
  bothLanguages: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/both`,
  sections: (locale: Locale) => `/${locale}/sections`,
  section: (locale: Locale, slug: string) => `/${locale}/sections/${slug}`,
  olderInSection: (locale: Locale, slug: string, token: string) =>
    `/${locale}/sections/${slug}/older/${token}`,
  topics: (locale: Locale) => `/${locale}/topics`,
  topic: (locale: Locale, slug: string) => `/${locale}/topics/${slug}`,
  olderOnTopic: (locale: Locale, slug: string, token: string) =>
    `/${locale}/topics/${slug}/older/${token}`,
  search: (locale: Locale) => `/${locale}/search`,
  saved: (locale: Locale) => `/${locale}/saved`,
  settings: (locale: Locale) => `/${locale}/settings`,
  editionSettings: (locale: Locale) => `/${locale}/settings/offline`,
  deviceSettings: (locale: Locale) => `/${locale}/settings/devices`,
  offline: (locale: Locale) => `/${locale}/offline`,
  /** Stands in for any page that the edition on the device can draw. */
  edition: (locale: Locale) => `/${locale}/edition`,
  corrections: (locale: Locale) => `/${locale}/corrections`,
  olderCorrections: (locale: Locale, token: string) => `/${locale}/corrections/older/${token}`,
  about: (locale: Locale) => `/${locale}/about`,
  feed: (locale: Locale) => `/${locale}/feeds/rss.xml`,
  manifest: (locale: Locale) => `/${locale}/manifest.webmanifest`,
  failure: (locale: Locale, status: number) => `/${locale}/failures/${status}`,
} as const
