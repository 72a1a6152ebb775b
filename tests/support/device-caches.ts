const origin = 'http://pena.test'

type Entry = { body: Uint8Array<ArrayBuffer>; init: ResponseInit }

/** Cache Storage in memory, as far as the device's own code uses it. */
export class DeviceCaches {
  private readonly all = new Map<string, DeviceCache>()
  /** Called before each write, which fails when this throws. */
  onPut: () => void = () => undefined

  async open(name: string): Promise<DeviceCache> {
    const cache = this.all.get(name) ?? new DeviceCache(() => this.onPut())
    this.all.set(name, cache)
    return cache
  }

  async match(path: string | Request): Promise<Response | undefined> {
    for (const cache of this.all.values()) {
      const found = await cache.match(path)
      if (found) return found
    }
    return undefined
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name)
  }

  async keys(): Promise<string[]> {
    return [...this.all.keys()]
  }

  /** The paths in a cache. */
  async paths(name: string): Promise<string[]> {
    const requests = await (await this.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname).sort()
  }

  /** What is in all caches, read as words. */
  texts(): string[] {
    const bodies = [...this.all.values()].flatMap((cache) => cache.bodies())
    return bodies.map((body) => new TextDecoder().decode(body))
  }
}

class DeviceCache {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly onPut: () => void) {}

  async match(path: string | Request): Promise<Response | undefined> {
    const found = this.entries.get(urlOf(path))
    return found && new Response(found.body, found.init)
  }

  async put(path: string | Request, response: Response): Promise<void> {
    this.onPut()
    const { headers, status } = response
    const body = new Uint8Array(await response.arrayBuffer())
    this.entries.set(urlOf(path), { body, init: { headers: new Headers(headers), status } })
  }

  async delete(path: string | Request): Promise<boolean> {
    return this.entries.delete(urlOf(path))
  }

  bodies(): Uint8Array[] {
    return [...this.entries.values()].map(({ body }) => body)
  }

  async keys(): Promise<Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url))
  }
}

function urlOf(path: string | Request): string {
  return new URL(typeof path === 'string' ? path : path.url, origin).href
}
