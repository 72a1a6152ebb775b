import type { z } from 'zod'
import type { Owner } from '@/lib/server/owner'
import { CommandError } from './run'

/** Lets the server that has the database open do a command's work. @throws CommandError */
export async function handOver<Answer>(
  owner: Owner,
  path: string,
  input: unknown,
  answerSchema: z.ZodType<Answer>,
): Promise<Answer> {
  const response = await fetch(`${owner.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${owner.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined))
  if (answer.success) return answer.data
  throw new CommandError(`The server at ${owner.url} answered ${response.status}.`)
}
