import 'server-only'
import { renewNotedDocuments } from '@/db/queries/document-renewals'

/** What an editor waits for: a small topic is done by then, a large one goes on by itself. */
const patienceMs = 1500

let running: Promise<void> | undefined

/**
 * Begins to renew what devices have of articles whose topics changed. What a stopped process left
 * undone is done when the next one starts.
 */
export async function renewSoon(): Promise<void> {
  const before = running
  // What was noted while an earlier run was at its end might be missed by it.
  const run = (before ?? Promise.resolve())
    .then(() => renewNotedDocuments())
    .catch((error: unknown) => {
      console.error('Documents of a changed topic could not be renewed.', error)
    })
  running = run
  await Promise.race([run, new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
