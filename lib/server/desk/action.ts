import 'server-only'
import type { z } from 'zod'
import type { AllowedAct } from '@/lib/shared/desk/act'
import type { Tag } from '../printing'

/** What an action says: done, with whatever there is to say, or why not. */
export type DeskAnswer = { readonly ok: true } | { readonly ok: false; readonly error: string }

export type DeskAction<
  Schema extends z.ZodType = z.ZodType,
  Answer extends DeskAnswer = DeskAnswer,
> = {
  readonly input: Schema
  /** What readers see otherwise once it was done. */
  readonly revalidates?: readonly Tag[]
  /** The pages on which it is looked for first: they are drawn before the desk is answered. */
  shownOn?(input: z.infer<Schema>): Promise<readonly string[]>
  /** Says itself how much it may be given, in bytes; 1 MB as a rule. */
  readonly limit?: number
  run(input: z.infer<Schema>, act: AllowedAct): Promise<Answer>
}

/** An action of the desk: what it takes and what it does. Who may is in `lib/shared/desk/permissions`. */
export function deskAction<Schema extends z.ZodType, Answer extends DeskAnswer>(
  action: DeskAction<Schema, Answer>,
): DeskAction<Schema, Answer> {
  return action
}
