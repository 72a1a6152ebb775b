import type { signInMessages } from '@/lib/shared/messages/sign-in'

type Problem = {
  ok: false
  error: string
  /** Seconds, when it was tried too often. */
  retryAfter?: number
}

export type GateAnswer<Said = object> = ({ ok: true } & Said) | Problem

/** Asks to sign in or out, or to change keys. Never throws. */
export async function askGate<Said = object>(
  path: string,
  body?: unknown,
): Promise<GateAnswer<Said>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (response.status >= 500) return { ok: false, error: 'failed' }
    return (await response.json()) as GateAnswer<Said>
  } catch {
    return { ok: false, error: 'unreachable' }
  }
}

type Texts = (typeof signInMessages)['id']

/** What a refusal means, in words; `more` has those of the place that asked. */
export function explain(
  problem: Problem,
  texts: Texts,
  more: Readonly<Record<string, unknown>> = {},
): string {
  if (problem.error === 'too-many') {
    return texts.tooMany(Math.max(1, Math.ceil((problem.retryAfter ?? 60) / 60)))
  }
  const said = more[problem.error] ?? texts[problem.error as keyof Texts]
  return typeof said === 'string' ? said : texts.failed
}
