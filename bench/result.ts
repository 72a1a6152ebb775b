/** One thing that was measured. `limit` is absent where a figure only stands for comparison. */
export type Result = {
  name: string
  figures: Record<string, unknown>
  limit?: string
  ok: boolean
}

export function say(text: string): void {
  console.error(`  ${text}`)
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The smallest value that is no less than `share` per cent of them all. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
