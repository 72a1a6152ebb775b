import 'server-only'
import { type PasswordProblem, passwordLength } from '@/lib/shared/desk/password'
import { env } from '../env'
import { isBreached } from './breached-passwords'
import { isGuessable } from './guessable-passwords'

/**
 * Why a password cannot be taken, or undefined. Every way to set one asks here: the first
 * administrator's link, an invitation, new keys, and a change of one's own.
 */
export async function passwordProblem(
  password: string,
  about: readonly string[],
): Promise<PasswordProblem | undefined> {
  if (password.length < passwordLength.min) return 'short'
  if (password.length > passwordLength.max) return 'long'
  if (await isGuessable(password, about)) return 'guessable'
  if (env().PWNED_PASSWORDS === 'on' && (await isBreached(password))) return 'breached'
  return undefined
}
