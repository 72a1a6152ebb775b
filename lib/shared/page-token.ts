/** A place in a list, as it stands in an address. Articles that arrive later do not move it. */
export type PagePosition = { listedAt: number; articleId: string }

const token = /^(\d{1,15})-([A-Za-z0-9_-]{1,40})$/

export function pageToken(position: PagePosition): string {
  return `${position.listedAt}-${position.articleId}`
}

/** The position that a token names, or undefined when it is not a token. */
export function parsePageToken(text: string): PagePosition | undefined {
  const [, listedAt, articleId] = token.exec(text) ?? []
  return listedAt && articleId ? { listedAt: Number(listedAt), articleId } : undefined
}
