import type { EditionDocument } from '@/lib/shared/edition/document'

/** A document of the edition with as much as a search looks at; its hash is its name here. */
export function editionDocument(
  given: Pick<EditionDocument, 'headline' | 'locale'> & Partial<EditionDocument>,
): EditionDocument {
  return {
    articleId: given.headline,
    slug: given.headline.toLowerCase().replaceAll(' ', '-'),
    standfirst: '',
    body: [],
    publishedAt: 1,
    ...given,
  }
}
