import { beforeEach, describe, expect, it, vi } from 'vitest'

type Message = { serial: number; kind: string }

/** A worker that answers when the test says so. */
class FakeWorker {
  static all: FakeWorker[] = []
  readonly asked: Message[] = []
  stopped = false
  onmessage: (event: { data: unknown }) => void = () => undefined
  onerror: (event: { message: string }) => void = () => undefined
  constructor() {
    FakeWorker.all.push(this)
  }
  postMessage(message: Message) {
    this.asked.push(message)
  }
  terminate() {
    this.stopped = true
  }
  answer(index: number, answer: object) {
    this.onmessage({ data: { serial: this.asked[index]?.serial, ...answer } })
  }
}

const found = (slug: string) => ({ answered: { kind: 'search', matches: [{ slug }] } })
const query = (text: string, signal = new AbortController().signal) =>
  ({ locale: 'id', text, signal }) as const

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
  FakeWorker.all = []
  return () => vi.unstubAllGlobals()
})

const load = () => import('@/lib/client/device-search/device-search')
const worker = (index = 0) => {
  const started = FakeWorker.all[index]
  if (!started) throw new Error('No worker was started.')
  return started
}

describe('the worker that searches', () => {
  it('is one for all searches, and each gets its own answer', async () => {
    const { searchDevice } = await load()
    const both = Promise.all([searchDevice(query('satu')), searchDevice(query('dua'))])
    worker().answer(1, found('dua'))
    worker().answer(0, found('satu'))
    expect(await both).toEqual([[{ slug: 'satu' }], [{ slug: 'dua' }]])
    expect(FakeWorker.all).toHaveLength(1)
  })

  it('tells the bytes of the indexes that it made', async () => {
    const { refreshSearchIndex } = await load()
    const bytes = refreshSearchIndex(['id', 'en'])
    worker().answer(0, { answered: { kind: 'refresh', bytes: { id: 10, en: 20 } } })
    expect(await bytes).toEqual({ id: 10, en: 20 })
  })

  it('hands on what went wrong', async () => {
    const { refreshSearchIndex } = await load()
    const bytes = refreshSearchIndex(['id'])
    const full = new DOMException('Full.', 'QuotaExceededError')
    worker().answer(0, { failed: full })
    await expect(bytes).rejects.toBe(full)
  })

  it('answers nobody who has stopped waiting', async () => {
    const { searchDevice } = await load()
    const stop = new AbortController()
    const answer = searchDevice(query('satu', stop.signal))
    stop.abort()
    worker().answer(0, found('satu'))
    await expect(answer).rejects.toThrow('abort')
    await expect(searchDevice(query('dua', stop.signal))).rejects.toThrow('abort')
    expect(worker().asked).toHaveLength(1)
  })

  it('is started again after its script did not run', async () => {
    const { searchDevice } = await load()
    const lost = searchDevice(query('satu'))
    worker().onerror({ message: 'No script.' })
    await expect(lost).rejects.toThrow('No script.')
    expect(worker().stopped).toBe(true)
    const answer = searchDevice(query('dua'))
    worker(1).answer(0, found('dua'))
    expect(await answer).toEqual([{ slug: 'dua' }])
  })
})
