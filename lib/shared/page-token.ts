/** A place in a list, as it stands in an address. Articles that arrive later do not move it. */
export type PagePosition = { listedAt: number; articleId: string }

/** A place among corrections: when it was made, in milliseconds since 1970, and its change. */
export type CorrectionPosition = { at: number; seq: number }

const token = /^(\d{1,15})-([A-Za-z0-9_-]{1,40})$/

export function pageToken(position: PagePosition): string {
  return `${position.listedAt}-${position.articleId}`
}

/** The position that a token names, or undefined when it is not a token. */
export function parsePageToken(text: string): PagePosition | undefined {
  const [, listedAt, articleId] = token.exec(text) ?? []
  return listedAt && articleId ? { listedAt: Number(listedAt), articleId } : undefined
}

export function correctionToken({ at, seq }: CorrectionPosition): string {
  return `${at}-${seq}`
}

/** The position that a token names, or undefined when it is not a token. */
export function parseCorrectionToken(text: string): CorrectionPosition | undefined {
  const [, at, seq] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? []
  return at && seq ? { at: Number(at), seq: Number(seq) } : undefined
}
