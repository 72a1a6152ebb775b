import { eraseVault, getVault, putVault } from '@/db/queries/vaults'
import { clientAddress } from '@/lib/server/client-address'
import { readLimited } from '@/lib/server/limited-body'
import { countVaultRequest } from '@/lib/server/vault-rates'
import { isVaultSize, vaultByteLimit, vaultIdPattern } from '@/lib/shared/vault/sizes'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

/** What devices share, sealed. `ETag` is its version; `If-None-Match` spares the bytes. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params
  const refused = await refusal(request, id, 'read')
  if (refused) return refused
  const vault = await getVault(id)
  if (vault.state === 'absent') return failure(404, absent)
  if (vault.state === 'erased') return failure(410, erased)
  const headers = { 'cache-control': 'no-store', etag: `"${vault.version}"` }
  if (versionIn(request.headers.get('if-none-match')) === vault.version) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(new Uint8Array(vault.sealed), {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  })
}

/**
 * Writes the next version: `If-Match: "<version>"` names the one that it is based on, and
 * `If-None-Match: *` begins a vault. Sending the same bytes again changes nothing.
 */
export async function PUT(request: Request, { params }: Context) {
  const { id } = await params
  const [match, noneMatch] = ['if-match', 'if-none-match'].map((name) => request.headers.get(name))
  const basedOn = versionIn(match ?? null)
  const isFirst = noneMatch?.trim() === '*'
  const refused = await refusal(request, id, isFirst ? 'create' : 'write')
  if (refused) return refused
  if (isFirst === (basedOn !== undefined)) return failure(428, unconditional)
  const sealed = await readLimited(request, vaultByteLimit)
  if (!sealed) return failure(413, tooLarge)
  if (!isVaultSize(sealed.length)) return failure(400, wrongSize)
  const answer = await putVault({ id, sealed, basedOn, at: Date.now() })
  if (answer.state === 'erased') return failure(410, erased)
  if (answer.state === 'outdated') return failure(412, outdated)
  const { version } = answer
  const headers = { 'cache-control': 'no-store', etag: `"${version}"` }
  return Response.json({ version }, { headers })
}

/** Erases it for every device. Only the fact stays, so that they learn of it. */
export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params
  const refused = await refusal(request, id, 'write')
  if (refused) return refused
  if (!(await eraseVault(id, Date.now()))) return failure(404, absent)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

const absent = 'There is no such vault. Begin it with PUT and If-None-Match: *.'
const erased =
  'This vault was erased on one of its devices. Nothing can be kept under its id again.'
const outdated =
  'What is kept is not what this write is based on. Get it, merge, and put with the new If-Match.'
const unconditional =
  'Say what this write is based on: either If-Match: "<version>" or If-None-Match: *.'
const tooLarge = `A vault is at most ${vaultByteLimit} bytes. Remove something from it and seal it again.`
const wrongSize = `A vault is padded to a power of two, from 4096 to ${vaultByteLimit} bytes.`
const malformed = 'A vault id is 43 characters of base64url.'

async function refusal(request: Request, id: string, kind: 'read' | 'write' | 'create') {
  if (!vaultIdPattern.test(id)) return failure(400, malformed)
  const seconds = await countVaultRequest({ id, address: clientAddress(request.headers), kind })
  if (seconds === undefined) return undefined
  const error = `Too many requests. Try again in ${seconds} seconds.`
  return failure(429, error, { 'retry-after': String(seconds) })
}

function failure(status: number, error: string, headers: Record<string, string> = {}) {
  return Response.json({ error }, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** The version in an entity tag, which proxies that compress may have made a weak one. */
function versionIn(tag: string | null): number | undefined {
  const [, version] = /^(?:W\/)?"(\d{1,15})"$/.exec(tag?.trim() ?? '') ?? []
  return version === undefined ? undefined : Number(version)
}
