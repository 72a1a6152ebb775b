import 'server-only'
import type { Wait } from './sign-in-rates'

const neverKept = { 'cache-control': 'no-store' }

export function refuse(status: number, error: string, more: object = {}): Response {
  return Response.json({ ok: false, error, ...more }, { status, headers: neverKept })
}

/** Too often: says in seconds when to try again. */
export function askToWait({ seconds }: Wait): Response {
  const answer = refuse(429, 'too-many', { retryAfter: seconds })
  answer.headers.set('retry-after', String(seconds))
  return answer
}

/**
 * What the browser is told when it went well: nothing but what its page needs, and the cookies.
 * better-auth would also say the word of the session, which no script need ever see.
 */
export function agree(answer: Response, said: object = {}, ...cookies: string[]): Response {
  const headers = new Headers(neverKept)
  for (const cookie of [...answer.headers.getSetCookie(), ...cookies]) {
    headers.append('set-cookie', cookie)
  }
  return Response.json({ ok: true, ...said }, { headers })
}
