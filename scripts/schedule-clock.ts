import { Cron } from 'croner'
import { publishDueArticles } from '@/lib/server/due-articles'

/**
 * Looks every two seconds whether something is due. The clock remembers nothing: what is due is in
 * the database, so what was missed while nothing ran is published at the next start.
 */
export function startScheduleClock(): { stop(): void } {
  const complain = (error: unknown) => console.error('The schedule could not be looked at.', error)
  // A look that takes long is not joined by the next.
  const options = { protect: true, catch: complain }
  const clock = new Cron('*/2 * * * * *', options, async () => {
    await publishDueArticles(Date.now())
  })
  return { stop: () => clock.stop() }
}
