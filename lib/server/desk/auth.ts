import 'server-only'
import { randomBytes } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { accountStore } from '@/db/queries/account-store'
import { getPerson } from '@/db/queries/people'
import { getSecret } from '@/db/queries/secrets'
import { passwordLength } from '@/lib/shared/desk/password'
import { clientAddress } from '../client-address'
import { env } from '../env'
import { siteOrigins } from '../same-origin'

type Auth = Awaited<ReturnType<typeof makeAuth>>

let made: Promise<Auth> | undefined

/** Who may sign in and how, over our own tables. The way in is `gate.ts`. */
export function auth(): Promise<Auth> {
  made ??= makeAuth()
  return made
}

async function makeAuth() {
  const site = new URL(env().SITE_URL)
  const secret = await getSecret('auth', () => randomBytes(32).toString('base64url'))
  return betterAuth({
    appName: 'Pena',
    baseURL: site.origin,
    basePath: '/api/auth',
    secret,
    database: accountStore,
    trustedOrigins: siteOrigins(),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // sign-in-rates.ts counts, by account and by network.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      // People come by invitation: joining.ts makes them.
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        leftAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      expiresIn: 14 * 24 * 60 * 60,
      // Sessions are listed with their last use: to five minutes.
      updateAge: 5 * 60,
      // A session that was revoked is gone at its next request.
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: 'pena',
      useSecureCookies: site.protocol === 'https:',
    },
    databaseHooks: {
      session: {
        create: {
          // Somebody who left is nobody, whatever keys they kept.
          before: async (session, context) =>
            (await getPerson(session.userId)) !== undefined && {
              data: {
                ...session,
                ipAddress: clientAddress(context?.headers ?? new Headers()),
                userAgent: session.userAgent?.slice(0, 300),
              },
            },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Pena' }),
      passkey({
        rpID: site.hostname,
        rpName: 'Pena',
        origin: siteOrigins(),
        // A passkey stands for password and second factor both: its device asks who holds it.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification }) => {
            requireVerified(verification.registrationInfo?.userVerified)
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            requireVerified(verification.authenticationInfo.userVerified)
          },
        },
      }),
    ],
  })
}

function requireVerified(verified: boolean | undefined): void {
  if (!verified) throw new APIError('UNAUTHORIZED')
}
