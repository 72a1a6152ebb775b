import 'server-only'
import { z } from 'zod'
import { personName } from '@/lib/shared/api/desk/person'
import { disableFactor, enableFactor, renewCodes } from './factor-doors'
import type { Door } from './gate'
import { addPasskey, passkeyChallenge, signInWithPasskey } from './passkey-doors'
import { signInWithCode, signInWithPassword, signOut } from './sign-in-doors'

const password = z.object({ password: z.string().max(1000) })
/** Apps show a code in groups, and it is typed so. */
const ungrouped = (code: string) => code.replace(/\s/g, '')
const code = z.object({ code: z.string().overwrite(ungrouped).min(1).max(40) })
const credential = z.record(z.string(), z.unknown())

/** Every endpoint of better-auth that is open. Whatever else it has is answered 404. */
export const doors = {
  'POST /sign-in/email': door(
    z.object({ email: z.string().trim().max(200), password: z.string().max(1000) }),
    signInWithPassword,
  ),
  'POST /two-factor/verify-totp': door(code, signInWithCode),
  'POST /two-factor/verify-backup-code': door(code, signInWithCode),
  'POST /sign-out': { pass: signOut },
  'GET /passkey/generate-authenticate-options': { pass: passkeyChallenge },
  'POST /passkey/verify-authentication': door(
    z.object({ response: credential }),
    signInWithPasskey,
  ),
  'GET /passkey/generate-register-options': { pass: passkeyChallenge },
  'POST /passkey/verify-registration': door(
    z.object({ response: credential, name: personName }),
    addPasskey,
  ),
  'POST /two-factor/enable': door(password, enableFactor),
  'POST /two-factor/disable': door(password, disableFactor),
  'POST /two-factor/generate-backup-codes': door(password, renewCodes),
} as const satisfies Record<string, Door>

function door<Input>(input: z.ZodType<Input>, pass: Door<Input>['pass']): Door<Input> {
  return { input, pass }
}
