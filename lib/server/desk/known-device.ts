import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getSecret } from '@/db/queries/secrets'
import { env } from '../env'

const cookieName = 'pena.device'
const lifetime = 180 * 24 * 60 * 60

/**
 * The name of this browser, when somebody has signed in here with that address before. It opens
 * nothing; it only has a count of wrong passwords of its own.
 */
export async function knownDevice(headers: Headers, email: string): Promise<string | undefined> {
  const [, device, seal] =
    /(?:^|;\s*)pena\.device=([\w-]{22})\.([\w-]{43})/.exec(headers.get('cookie') ?? '') ?? []
  if (!device || !seal) return undefined
  const right = Buffer.from(await sealOf(device, email))
  const given = Buffer.from(seal)
  return right.length === given.length && timingSafeEqual(right, given) ? device : undefined
}

/** The cookie by which this browser is known from now on. */
export async function deviceCookie(headers: Headers, email: string): Promise<string> {
  const device = (await knownDevice(headers, email)) ?? randomBytes(16).toString('base64url')
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : ''
  const value = `${device}.${await sealOf(device, email)}`
  return `${cookieName}=${value}; Path=/api/auth; Max-Age=${lifetime}; HttpOnly; SameSite=Lax${secure}`
}

async function sealOf(device: string, email: string): Promise<string> {
  const secret = await getSecret('device', () => randomBytes(32).toString('base64url'))
  return createHmac('sha256', secret)
    .update(`${email.trim().toLowerCase()}\n${device}`)
    .digest('base64url')
}
