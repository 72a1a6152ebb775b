import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SaveTimer } from '@/lib/client/desk/save-timer'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('saves once for many changes, when the first of them asked for it', () => {
  const save = vi.fn()
  const timer = new SaveTimer(save)
  timer.within(1000)
  vi.advanceTimersByTime(600)
  timer.within(1000)
  vi.advanceTimersByTime(400)
  expect(save).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(save).toHaveBeenCalledTimes(1)
})

it('tries again later each time while it fails, and half a minute later at most', () => {
  const waits: number[] = []
  let last = Date.now()
  const timer = new SaveTimer(() => {
    waits.push(Date.now() - last)
    last = Date.now()
    // What failed is unsent, and tells so, before it is known that it failed.
    timer.within(1000)
    timer.later()
  })
  timer.within(1000)
  vi.advanceTimersByTime(120_000)
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

it('saves soon what is written while a later try is waited for', () => {
  const save = vi.fn()
  const timer = new SaveTimer(save)
  for (let failures = 0; failures < 6; failures++) timer.later()
  timer.within(1000)
  vi.advanceTimersByTime(1000)
  expect(save).toHaveBeenCalledTimes(1)
})
