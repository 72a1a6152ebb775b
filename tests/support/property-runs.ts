import { noteFigures } from './soak-figures'

/** `npm test` tries the same sample each time: what is rare is for the long run to find. */
const sampleSeed = 2026

/**
 * How often a property is tried: `count` times in `npm test`, many times more in
 * `npm run test:soak`, which also gives the seed that it prints.
 */
export function runs(count: number): { numRuns: number; seed: number } {
  const numRuns = Math.ceil(count * soakFactor())
  noteFigures({ sequences: numRuns })
  return { numRuns, seed: Number(process.env.PENA_SOAK_SEED ?? sampleSeed) }
}

/** How many times more than `npm test` this run does of everything. */
export function soakFactor(): number {
  return Number(process.env.PENA_SOAK_FACTOR ?? 1)
}
