import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * How much one vault and one network address may ask for. A device that reads on and saves asks a
 * few times a minute; a school or an office is many devices behind one address.
 */
const perVault = new RateLimiterMemory({ points: 120, duration: 60 })
const perAddress = new RateLimiterMemory({ points: 600, duration: 60 })
const newPerAddress = new RateLimiterMemory({ points: 30, duration: 3600 })

const points = { read: 1, write: 4, create: 4 } as const

/** Counts a request; when it is one too many, the seconds after which to try again. */
export async function countVaultRequest(asked: {
  id: string
  address: string
  kind: keyof typeof points
}): Promise<number | undefined> {
  const { id, address, kind } = asked
  try {
    await perAddress.consume(address, points[kind])
    await perVault.consume(id, points[kind])
    if (kind === 'create') await newPerAddress.consume(address)
    return undefined
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
