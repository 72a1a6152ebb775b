import slugify from '@sindresorhus/slugify'

const longest = 90

/** The address that a headline makes, cut between words. */
export function slugOf(headline: string): string {
  const slug = slugify(headline)
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 20 ? cut.lastIndexOf('-') : longest)
}

/** Whether the address was written by hand, and does not follow from the headline. */
export function isOwnSlug({ slug, headline }: { slug: string; headline: string }): boolean {
  return slug !== '' && slug !== slugOf(headline)
}
