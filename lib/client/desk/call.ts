import { personHeader } from '@/lib/shared/desk/act'

/** What went wrong between here and an action: the network, or what every action refuses. */
export type CallFailure = {
  ok: false
  error:
    | 'unreachable'
    | 'signed-out'
    | 'other-person'
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
      headers: { 'content-type': 'application/json', ...forPerson() },
      body: JSON.stringify(input),
      ...options,
    })
    if (response.status >= 500) return { ok: false, error: 'failed' }
    const answer: Answer | CallFailure | undefined = await response.json().catch(() => undefined)
    return answer ?? { ok: false, error: errorOf(response.status) }
  } catch {
    return { ok: false, error: 'unreachable' }
  }
}

/** For whom this page was drawn: of another, who signed in meanwhile, the desk takes nothing. */
export function forPerson(): Record<string, string> {
  const { person } = document.querySelector<HTMLElement>('[data-person]')?.dataset ?? {}
  return person ? { [personHeader]: person } : {}
}

/** What is wrong when something on the way to the desk answers for it, with a page of its own. */
function errorOf(status: number): CallFailure['error'] {
  if (status === 413) return 'too-large'
  // What was cut off, or the page of a network that wants one to sign in first.
  return status < 400 ? 'unreachable' : 'failed'
}
