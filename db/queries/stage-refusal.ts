import 'server-only'
import type { StageAnswer, StageRefusal } from '@/lib/shared/api/desk/stage'
import type { Transaction } from '../client'
import { connection } from '../connection'

/** Thrown inside a transaction so that nothing of it is kept, and answered outside. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly refusal: StageRefusal) {
    super(refusal.error)
  }
}

/** Runs a move of texts in one transaction; what refuses it undoes all of it. */
export async function moveTexts(
  work: (tx: Transaction) => Promise<Extract<StageAnswer, { ok: true }>['texts']>,
): Promise<StageAnswer> {
  try {
    return { ok: true, texts: await connection().write(work) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, ...error.refusal }
    throw error
  }
}
