/** How many characters of a document's address there are: 96 bits in base64url. */
export const hashPattern = /^[A-Za-z0-9_-]{16}$/

/** The address of some text: the first 96 bits of its SHA-256, base64url. */
export async function contentHash(content: string): Promise<string> {
  const bytes = new TextEncoder().encode(content)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12)
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
