import type { Locale } from '../locales'

/** Every address of the desk, in one place. */
export const deskRoutes = {
  signIn: (next?: string) =>
    next ? `/admin/sign-in?next=${encodeURIComponent(next)}` : '/admin/sign-in',
  setup: (token: string) => `/admin/setup?token=${token}`,
  join: (token: string) => `/admin/join?token=${token}`,
  articles: () => '/admin/articles',
  article: (articleId: string) => `/admin/articles/${articleId}`,
  /** Publishing, correcting and withdrawing, fit for a phone. */
  stage: (articleId: string) => `/admin/articles/${articleId}/stage`,
  revisions: (articleId: string, locale: Locale) =>
    `/admin/articles/${articleId}/revisions/${locale}`,
  schedule: (month?: string) => (month ? `/admin/schedule?month=${month}` : '/admin/schedule'),
  pictures: () => '/admin/pictures',
  picture: (imageId: string) => `/admin/pictures/${imageId}`,
  topics: () => '/admin/topics',
  newTopic: () => '/admin/topics/new',
  topic: (topicId: string) => `/admin/topics/${topicId}`,
  frontPage: () => '/admin/front-page',
  people: () => '/admin/people',
  audit: () => '/admin/audit',
  settings: () => '/admin/settings',
  account: () => '/admin/account',
  preview: (locale: Locale, token: string) => `/${locale}/preview/${token}`,
} as const

/** Where to go after signing in: a page of the desk and nothing else. */
export function nextPage(asked: string | null | undefined): string {
  return asked && /^\/admin(?:\/[\w./?=&%-]*)?$/.test(asked) ? asked : deskRoutes.articles()
}
