import { GET as getStatus } from '@/app/api/v1/articles/route'
import { GET as getBodies } from '@/app/api/v1/bodies/route'
import { GET as getManifest } from '@/app/api/v1/editions/[locales]/route'
import { GET as getPictures } from '@/app/api/v1/pictures/route'

/** How an answer goes wrong on its way to a device. */
export type Fault =
  | { kind: 'refused' }
  /** The stream ends with an error after so many bytes of a body. */
  | { kind: 'cut'; after: number }
  /** It was cut off in its head, which browsers take for a short answer without headers. */
  | { kind: 'headless' }
  /** One bit of a body is another, and nobody notices on the way. */
  | { kind: 'flipped'; at: number }

const chunkBytes = 700

/** The site's own endpoints in the place of the network, each answer with the fault that is next. */
export class EditionSite {
  requests: string[] = []
  /** Bytes of bodies that reached the device, before compression. */
  delivered = 0
  /** What pages and pictures answer; nothing where they are out of reach. */
  page: (path: string) => Response | undefined = () => new Response('<html lang="id">')
  private faults: Fault[] = []

  fail(...faults: readonly Fault[]): void {
    this.faults = [...faults]
  }

  readonly fetch = async (
    input: string | URL | Request,
    { method }: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(String(input), 'http://pena.test')
    this.requests.push(url.pathname + url.search)
    const fault = this.faults.shift()
    if (fault?.kind === 'refused') throw new TypeError('Failed to fetch')
    if (fault?.kind === 'headless') return new Response()
    const answer = await this.answer(url)
    if (method === 'HEAD') return new Response(null, { headers: answer.headers })
    const isBundle = /^\/api\/v1\/(?:bodies|pictures)$/.test(url.pathname)
    if (!isBundle || !answer.ok) return answer
    const bytes = new Uint8Array(await answer.arrayBuffer())
    // What a picture looks like, nobody can tell by its name.
    const isChecked = url.pathname === '/api/v1/bodies'
    if (fault?.kind === 'flipped' && isChecked && bytes.length > 0) {
      const at = fault.at % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ 1
    }
    const { headers } = answer
    const body = this.stream(bytes, fault?.kind === 'cut' ? fault.after : undefined)
    return new Response(body, { headers })
  }

  private async answer(url: URL): Promise<Response> {
    const [, place, , noun, locales = ''] = url.pathname.split('/')
    if (place !== 'api') {
      const page = this.page(url.pathname)
      if (!page) throw new TypeError('Failed to fetch')
      return page
    }
    if (noun === 'articles') return getStatus(new Request(url))
    if (noun === 'bodies') return getBodies(new Request(url))
    if (noun === 'pictures') return getPictures(new Request(url))
    return getManifest(new Request(url), { params: Promise.resolve({ locales }) })
  }

  private stream(bytes: Uint8Array, after: number | undefined): ReadableStream<Uint8Array> {
    let at = 0
    const isCut = after !== undefined && after < bytes.length
    const end = isCut ? after : bytes.length
    return new ReadableStream({
      pull: (controller) => {
        const chunk = bytes.slice(at, Math.min(at + chunkBytes, end))
        at += chunk.length
        this.delivered += chunk.length
        if (chunk.length > 0) controller.enqueue(chunk)
        if (at < end) return
        if (isCut) controller.error(new TypeError('network error'))
        else controller.close()
      },
    })
  }
}
