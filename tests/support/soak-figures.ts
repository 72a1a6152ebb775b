import { appendFileSync } from 'node:fs'

/** What a long run counts: its one line of JSON has the sum of each, or for `again` the most. */
export type SoakFigures = {
  sequences?: number
  cuts?: number
  again?: number
  kills?: number
  acknowledged?: number
  publishes?: number
  choices?: number
  readyP95?: number
  /** Words that somebody wrote, and those of them that somebody deleted. */
  written?: number
  deleted?: number
}

/** Tells `npm run test:soak` what a test did; nobody listens in `npm test`. */
export function noteFigures(figures: SoakFigures): void {
  const { PENA_SOAK_FIGURES } = process.env
  if (PENA_SOAK_FIGURES) appendFileSync(PENA_SOAK_FIGURES, `${JSON.stringify(figures)}\n`)
}
