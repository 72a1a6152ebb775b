/** What went wrong between here and an action: the network, or what every action refuses. */
export type CallFailure = {
  ok: false
  error:
    | 'unreachable'
    | 'signed-out'
    | 'not-allowed'
    | 'cross-site'
    | 'too-large'
    | 'invalid'
    | 'failed'
  fields?: Readonly<Record<string, readonly string[]>>
}

/**
 * Asks the desk to do something. `Answer` is what that action says, as `lib/shared/api/desk` names it.
 * Never throws: without a network the answer is `unreachable`.
 */
export async function callDesk<Answer extends { ok: boolean }>(
  action: string,
  input: unknown,
  options: { keepalive?: boolean; signal?: AbortSignal } = {},
): Promise<Answer | CallFailure> {
  try {
    const response = await fetch(`/api/desk/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      ...options,
    })
    if (response.status >= 500) return { ok: false, error: 'failed' }
    return (await response.json()) as Answer | CallFailure
  } catch {
    return { ok: false, error: 'unreachable' }
  }
}
