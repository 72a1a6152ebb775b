import { Cron } from 'croner'
import type { Owner } from '@/lib/server/owner'

/** How long one look at the schedule may take before the next one is not kept from it. */
const patienceMs = 30_000

/**
 * Looks every two seconds whether something is due. The clock remembers nothing: what is due is in
 * the database, so what was missed while nothing ran is published at the next start. It asks this
 * process by its own address, since pages are revalidated by requests.
 */
export function startScheduleClock({ secret }: Owner, origin: string): { stop(): void } {
  const ask = async () => {
    const answer = await fetch(`${origin}/api/v1/schedule`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`)
  }
  const clock = new Cron('*/2 * * * * *', { protect: true, catch: complain }, ask)
  return { stop: () => clock.stop() }
}

function complain(error: unknown): void {
  console.error('The schedule could not be looked at.', error)
}
