import 'server-only'
import type { z } from 'zod'
import { clientAddress } from '../client-address'
import { readLimited } from '../limited-body'
import { isSameOrigin } from '../same-origin'
import { auth } from './auth'
import { doors } from './doors'
import { refuse } from './gate-answers'

const bodyLimit = 64_000

/** One request to sign in, out or change keys, on its way to the library that does it. */
export type Visit = {
  readonly headers: Headers
  readonly body: unknown
  /** The network that it comes from. */
  readonly network: string
  readonly at: number
  /** Hands it on, with the body that was checked. */
  ask(): Promise<Response>
}

export type Door<Input = unknown> = {
  readonly input?: z.ZodType<Input>
  pass(visit: Visit, input: Input): Promise<Response>
}

/** The way in to better-auth: only by the doors of the table, and through their checks. */
export async function throughGate(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
  const name = `${request.method} ${path}`
  const door: Door | undefined = Object.hasOwn(doors, name)
    ? (doors[name as keyof typeof doors] as Door)
    : undefined
  if (!door) return refuse(404, 'unknown')
  if (request.method !== 'GET' && !isSameOrigin(request.headers)) return refuse(403, 'cross-site')
  const body = await readBody(request, door)
  if (!body.ok) return refuse(400, 'invalid')
  const visit: Visit = {
    headers: request.headers,
    body: body.value,
    network: clientAddress(request.headers),
    at: Date.now(),
    ask: async () => (await auth()).handler(onward(request, body.value)),
  }
  return door.pass(visit, body.value)
}

type Body = { ok: true; value: unknown } | { ok: false }

async function readBody(request: Request, door: Door): Promise<Body> {
  if (!door.input) return { ok: true, value: undefined }
  const bytes = await readLimited(request, bodyLimit)
  if (!bytes) return { ok: false }
  try {
    const parsed = door.input.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false }
  } catch {
    return { ok: false }
  }
}

function onward(request: Request, body: unknown): Request {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  if (request.method === 'GET') return new Request(request.url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body ?? {}) })
}
