/**
 * After so long without a byte an answer is given up. It may take as long as it likes: networks are
 * slow, and only who gets nothing at all would wait, and keep others waiting, for good.
 */
const patienceMs = 60_000

/** A fetch that ends when nothing comes any more. @throws what `fetch` does, or the signal's reason */
export async function fetchPatiently(
  url: string,
  { signal, ...asking }: Omit<RequestInit, 'signal'> & { signal?: AbortSignal | undefined } = {},
): Promise<Response> {
  signal?.throwIfAborted()
  const watch = new Watch(signal)
  const answer = await fetch(url, { ...asking, signal: watch.signal }).catch((cause) => {
    watch.end()
    throw signal?.aborted ? signal.reason : cause
  })
  if (!answer.body) {
    watch.end()
    return answer
  }
  const { status, headers, url: from, redirected } = answer
  const passed = new Response(watch.passing(answer.body), { status, headers })
  // What is made anew does not know where it came from.
  return Object.defineProperties(passed, {
    url: { value: from },
    redirected: { value: redirected },
  })
}

/** Aborts when its signal does, or when nothing has come for too long. */
class Watch {
  private readonly controller = new AbortController()
  private readonly follow = () => this.controller.abort(this.outer?.reason)
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly outer: AbortSignal | undefined) {
    outer?.addEventListener('abort', this.follow)
    this.wait()
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** Lets bytes through, and waits anew at each. None is held on the way: a cut would take it. */
  passing(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = body.getReader()
    const pull = async (passed: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
      const next = await reader.read().catch((cause) => {
        this.end()
        throw cause
      })
      if (next.done) {
        this.end()
        passed.close()
      } else {
        this.wait()
        passed.enqueue(next.value)
      }
    }
    const cancel = (reason: unknown) => {
      this.end()
      return reader.cancel(reason)
    }
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
  }

  end(): void {
    clearTimeout(this.timer)
    this.outer?.removeEventListener('abort', this.follow)
  }

  private wait(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.end()
      this.controller.abort(new DOMException('Nothing came.', 'TimeoutError'))
    }, patienceMs)
  }
}
