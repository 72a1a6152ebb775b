import type { Bookmark } from '@/lib/shared/device/store'

export const savedAt = Date.UTC(2026, 10, 22, 5)

/** A saved article, public in Indonesian and English unless told otherwise. */
export function bookmark(articleId: string, facts: Partial<Bookmark> = {}): Bookmark {
  const headline = `Kabar ${articleId}`
  return {
    articleId,
    savedAt,
    editions: [
      { locale: 'id', slug: articleId, headline },
      { locale: 'en', slug: `${articleId}-en`, headline: `News ${articleId}` },
    ],
    ...facts,
  }
}
