import type { SyncProblem } from './link'

const patienceMs = 15_000

export type FoundVault =
  | { state: 'found'; version: number; sealed: Uint8Array<ArrayBuffer> }
  /** It is still the version that was known. */
  | { state: 'same' }
  | { state: 'absent' }
  | { state: 'erased' }

export type WrittenVault =
  | { state: 'written'; version: number }
  /** Another device wrote in between. */
  | { state: 'outdated' }
  | { state: 'erased' }

/** The server gave no answer that helps. */
export class VaultRequestError extends Error {
  override name = 'VaultRequestError'
  constructor(
    readonly problem: SyncProblem,
    options?: ErrorOptions,
  ) {
    super(`The vault could not be reached: ${problem}`, options)
  }
}

/** @throws VaultRequestError */
export async function getVault(id: string, known: number | undefined): Promise<FoundVault> {
  const answer = await ask(id, {
    headers: known === undefined ? {} : { 'if-none-match': `"${known}"` },
  })
  if (answer.status === 304) return { state: 'same' }
  if (answer.status === 404) return { state: 'absent' }
  if (answer.status === 410) return { state: 'erased' }
  const version = versionOf(answer)
  const sealed = await answer.arrayBuffer().catch((cause) => {
    throw new VaultRequestError('network', { cause })
  })
  return { state: 'found', version, sealed: new Uint8Array(sealed) }
}

/** `basedOn` is the version that is to be replaced, absent for the first. @throws VaultRequestError */
export async function putVault(
  id: string,
  sealed: Uint8Array<ArrayBuffer>,
  basedOn: number | undefined,
): Promise<WrittenVault> {
  const answer = await ask(id, {
    method: 'PUT',
    body: sealed,
    headers: {
      'content-type': 'application/octet-stream',
      ...(basedOn === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${basedOn}"` }),
    },
  })
  if (answer.status === 410) return { state: 'erased' }
  if (answer.status === 412 || answer.status === 404) return { state: 'outdated' }
  return { state: 'written', version: versionOf(answer) }
}

/** Erases a vault for every device. @throws VaultRequestError */
export async function deleteVault(id: string): Promise<void> {
  await ask(id, { method: 'DELETE' })
}

const expected = new Set([200, 201, 204, 304, 404, 410, 412])

async function ask(id: string, asked: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs)
  const answer = await fetch(`/api/v1/vaults/${id}`, { ...asked, signal, cache: 'no-store' }).catch(
    (cause) => {
      throw new VaultRequestError('network', { cause })
    },
  )
  if (expected.has(answer.status)) return answer
  if (answer.status === 413) throw new VaultRequestError('too-large')
  if (answer.status === 429) throw new VaultRequestError('busy')
  throw new VaultRequestError(answer.status >= 500 ? 'network' : 'refused')
}

function versionOf(answer: Response): number {
  const [, version] = /"(\d+)"/.exec(answer.headers.get('etag') ?? '') ?? []
  if (!version) throw new VaultRequestError('refused')
  return Number(version)
}
