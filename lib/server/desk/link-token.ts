import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a link. Only its hash is kept. */
export function makeLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashLinkToken(token) }
}

/** The SHA-256 of a token, hexadecimal. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
