import { clientAddress } from '@/lib/server/client-address'
import { throughGate } from '@/lib/server/desk/gate'
import { askToWait, refuse } from '@/lib/server/desk/gate-answers'
import { join } from '@/lib/server/desk/joining'
import { countJoin } from '@/lib/server/desk/sign-in-rates'
import { readLimited } from '@/lib/server/limited-body'
import { isSameOrigin } from '@/lib/server/same-origin'
import { joinInput } from '@/lib/shared/api/join'

export const dynamic = 'force-dynamic'

/** Lets somebody in who has a link: the first administrator, or one who was invited. */
export async function POST(request: Request) {
  const { headers } = request
  if (!isSameOrigin(headers)) return refuse(403, 'cross-site')
  const address = clientAddress(headers)
  const counted = await countJoin(address)
  if (counted.wait) return askToWait(counted.wait)
  const bytes = await readLimited(request, 10_000)
  const input = joinInput.safeParse(parsed(bytes))
  if (!input.success) return refuse(400, 'invalid')
  const joined = await join(input.data, { at: Date.now(), address })
  if (!joined.ok) return refuse(joined.error === 'link' ? 410 : 422, joined.error)
  return signIn(request, { email: joined.email, password: input.data.password })
}

function signIn(request: Request, keys: { email: string; password: string }): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  const address = new URL('/api/auth/sign-in/email', request.url)
  return throughGate(new Request(address, { method: 'POST', headers, body: JSON.stringify(keys) }))
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
