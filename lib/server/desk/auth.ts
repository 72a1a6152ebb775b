import 'server-only'
import { randomBytes } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { accountStore } from '@/db/queries/account-store'
import { getSecret } from '@/db/queries/secrets'
import { peerHeader } from '../client-address'
import { env } from '../env'
import { siteOrigins } from '../same-origin'

type Auth = Awaited<ReturnType<typeof makeAuth>>

let made: Promise<Auth> | undefined

/** Who may sign in and how, over our own tables. */
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
    emailAndPassword: {
      enabled: true,
      // People come by invitation: lib/server/desk/joining.ts makes them.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        leftAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      expiresIn: 14 * 24 * 60 * 60,
      updateAge: 24 * 60 * 60,
      // A session that was revoked is gone at its next request.
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: 'pena',
      useSecureCookies: site.protocol === 'https:',
      ipAddress: { ipAddressHeaders: [peerHeader] },
    },
    plugins: [
      twoFactor({ issuer: 'Pena' }),
      passkey({ rpID: site.hostname, rpName: 'Pena', origin: siteOrigins() }),
    ],
  })
}
