import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchPatiently } from '@/lib/shared/patient-fetch'

/** A network whose answer comes by chunks, whenever the test says so, and ends when it is given up. */
class Wire {
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined
  /** Whether an answer begins at all. */
  isMute = false

  readonly fetch = (_url: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    if (this.isMute) {
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    }
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.controller = controller
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    const answer = new Response(body)
    Object.defineProperties(answer, { url: { value: '/moved' }, redirected: { value: true } })
    return Promise.resolve(answer)
  }

  send(text: string): void {
    this.controller?.enqueue(new TextEncoder().encode(text))
  }

  end(): void {
    this.controller?.close()
  }

  cut(): void {
    this.controller?.error(new TypeError('network error'))
  }
}

let wire = new Wire()
beforeEach(() => {
  wire = new Wire()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('fetch', wire.fetch)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('an answer may take as long as it likes while something comes of it', async () => {
  const text = (await fetchPatiently('/slow')).text()
  for (const part of ['a', 'b', 'c', 'd']) {
    wire.send(part)
    await vi.advanceTimersByTimeAsync(50_000)
  }
  wire.end()
  expect(await text).toBe('abcd')
  expect(vi.getTimerCount()).toBe(0)
})

it('an answer tells where it came from', async () => {
  expect(await fetchPatiently('/old')).toMatchObject({ url: '/moved', redirected: true })
})

it('what came just before a cut is not lost with it', async () => {
  const reader = (await fetchPatiently('/cut')).body?.getReader()
  const first = reader?.read()
  await vi.advanceTimersByTimeAsync(0)
  wire.send('a')
  wire.cut()
  expect(new TextDecoder().decode((await first)?.value)).toBe('a')
  await expect(reader?.read()).rejects.toThrow('network error')
  expect(vi.getTimerCount()).toBe(0)
})

it('an answer of which nothing comes for a minute is given up', async () => {
  const text = (await fetchPatiently('/stalled')).text()
  const failed = expect(text).rejects.toThrow('Nothing came.')
  wire.send('a')
  await vi.advanceTimersByTimeAsync(59_000)
  wire.send('b')
  await vi.advanceTimersByTimeAsync(61_000)
  await failed
})

it('an answer that never begins is given up', async () => {
  wire.isMute = true
  const failed = expect(fetchPatiently('/mute')).rejects.toThrow('Nothing came.')
  await vi.advanceTimersByTimeAsync(61_000)
  await failed
})

it('who stops it is told so, before and after it begins', async () => {
  const stop = new AbortController()
  const text = (await fetchPatiently('/stopped', { signal: stop.signal })).text()
  const failed = expect(text).rejects.toThrow('enough')
  stop.abort(new Error('enough'))
  await failed
  await expect(fetchPatiently('/stopped', { signal: stop.signal })).rejects.toThrow('enough')
})
