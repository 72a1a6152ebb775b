import { noteFigures } from './soak-figures'

/**
 * How often a property is tried: `count` times in `npm test`, many times more in
 * `npm run test:soak`, which also gives the seed that it prints.
 */
export function runs(count: number): { numRuns: number; seed?: number } {
  const { PENA_SOAK_SEED } = process.env
  const numRuns = Math.ceil(count * soakFactor())
  noteFigures({ sequences: numRuns })
  return PENA_SOAK_SEED ? { numRuns, seed: Number(PENA_SOAK_SEED) } : { numRuns }
}

/** How many times more than `npm test` this run does of everything. */
export function soakFactor(): number {
  return Number(process.env.PENA_SOAK_FACTOR ?? 1)
}
