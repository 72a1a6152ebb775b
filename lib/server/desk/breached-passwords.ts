import 'server-only'
import { createHash } from 'node:crypto'

const patienceMs = 1500

/**
 * Whether Have I Been Pwned knows the password. It is told five of the forty digits of a hash, and
 * answers with all that begin so. Without an answer in time the password is taken: an outage there
 * must not close the desk here.
 */
export async function isBreached(
  password: string,
  range = 'https://api.pwnedpasswords.com/range',
): Promise<boolean> {
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
  try {
    const answer = await fetch(`${range}/${hash.slice(0, 5)}`, {
      headers: { 'add-padding': 'true' },
      signal: AbortSignal.timeout(patienceMs),
      cache: 'no-store',
    })
    if (!answer.ok) return false
    const known = (await answer.text()).split(/\r?\n/).map((line) => line.split(':'))
    // Padding has a count of zero.
    return known.some(([rest, count]) => rest === hash.slice(5) && count !== '0')
  } catch {
    return false
  }
}
