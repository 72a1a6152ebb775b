import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepOpen, saveOpenWork } from '@/lib/client/desk/open-work'

beforeEach(() => {
  vi.useFakeTimers()
})
let close: () => void
afterEach(() => {
  close()
  vi.useRealTimers()
})

/** A text that is open, and how its save ends. */
const open = (save: () => Promise<void>, { hasUnsent = false, deviceKeeps = true } = {}) => {
  const view = { present: [], restored: false, deviceKeeps, apart: undefined }
  close = keepOpen({ save, hasUnsent, snapshot: () => view })
}

const done = async () => {}

it('what is open on a page is saved, and then nothing is left', async () => {
  const save = vi.fn(done)
  open(save)
  expect(await saveOpenWork()).toBe('none')
  expect(save).toHaveBeenCalledOnce()
  close()
  await saveOpenWork()
  expect(save).toHaveBeenCalledOnce()
})

it('what could not be sent is said to be where it is', async () => {
  open(done, { hasUnsent: true })
  expect(await saveOpenWork()).toBe('on-device')
  close()
  open(done, { hasUnsent: true, deviceKeeps: false })
  expect(await saveOpenWork()).toBe('on-page')
})

it('a server that does not answer keeps nobody', async () => {
  open(() => new Promise(() => {}))
  const left = saveOpenWork()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await left).toBe('on-device')
})
