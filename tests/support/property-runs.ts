/**
 * How often a property is tried: `count` times in `npm test`, many times more in
 * `npm run test:soak`, which also gives the seed that it prints.
 */
export function runs(count: number): { numRuns: number; seed?: number } {
  const { PENA_SOAK_FACTOR, PENA_SOAK_SEED } = process.env
  const numRuns = count * Number(PENA_SOAK_FACTOR ?? 1)
  return PENA_SOAK_SEED ? { numRuns, seed: Number(PENA_SOAK_SEED) } : { numRuns }
}
