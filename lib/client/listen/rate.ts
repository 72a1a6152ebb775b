import { localStore } from '../storage'

/** How fast the voice may read, 1 being its own speed. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const

const key = 'pena-listen-rate'

export function readRate(): number {
  const kept = Number(localStore()?.getItem(key))
  return rates.find((rate) => rate === kept) ?? 1
}

/** Where storage is blocked or full, the choice lasts as long as the page. */
export function saveRate(rate: number): void {
  try {
    localStore()?.setItem(key, String(rate))
  } catch {}
}
