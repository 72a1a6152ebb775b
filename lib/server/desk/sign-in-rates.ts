import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * How often somebody may be wrong within a quarter of an hour. A browser in which the account was
 * signed in before is counted by itself: a flood of guesses from elsewhere, against the account or
 * from the same network, does not lock its owner out.
 */
const duration = 15 * 60
const perDevice = new RateLimiterMemory({ points: 10, duration })
const perAccount = new RateLimiterMemory({ points: 20, duration })
const perNetwork = new RateLimiterMemory({ points: 60, duration })
const codesPerNetwork = new RateLimiterMemory({ points: 30, duration })
const challengesPerNetwork = new RateLimiterMemory({ points: 200, duration })
const joinsPerNetwork = new RateLimiterMemory({ points: 30, duration })
const passwordsPerPerson = new RateLimiterMemory({ points: 10, duration })

/** A code is good for three steps of its clock, and for one sign-in. */
const codeUses = new RateLimiterMemory({ points: 1, duration: 120 })

/** Seconds to wait; `first` when it is the first refusal of its kind, which is worth telling. */
export type Wait = { seconds: number; first: boolean }

export type Counted = { wait: Wait } | { wait: undefined; forgive(): Promise<void> }

type Count = readonly [RateLimiterMemory, string]

type SignIn = {
  email: string
  /** The browser, when the account is known there. */
  device: string | undefined
  network: string
}

function countsOf({ email, device, network }: SignIn): Count[] {
  return device
    ? [[perDevice, device]]
    : [
        [perNetwork, network],
        [perAccount, email.trim().toLowerCase()],
      ]
}

export const countSignIn = (asked: SignIn) => count(...countsOf(asked))

/** A password that was right is known to be so once its code is right too. */
export const forgiveSignIn = (asked: SignIn) => forgive(countsOf(asked))

export const countPasskey = (network: string) => count([perNetwork, network])
export const countChallenge = (network: string) => count([challengesPerNetwork, network])
export const countCode = (network: string) => count([codesPerNetwork, network])
export const countJoin = (network: string) => count([joinsPerNetwork, network])
export const countPassword = (personId: string) => count([passwordsPerPerson, personId])

/** Somebody who looked over a shoulder cannot use the same code again. */
export const countCodeUse = (personId: string, code: string) =>
  count([codeUses, `${personId} ${code}`])

/** Counts before it is known whether the attempt is right; one that is right is given back. */
async function count(...counts: readonly Count[]): Promise<Counted> {
  for (const [limiter, key] of counts) {
    try {
      await limiter.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const seconds = Math.ceil(refusal.msBeforeNext / 1000)
      return { wait: { seconds, first: refusal.consumedPoints === limiter.points + 1 } }
    }
  }
  return { wait: undefined, forgive: () => forgive(counts) }
}

async function forgive(counts: readonly Count[]): Promise<void> {
  for (const [limiter, key] of counts) await limiter.reward(key)
}
