import 'server-only'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Fewer guesses than this are a matter of hours for whoever has the hash. */
const fewestGuesses = 1e8

let making: Promise<ZxcvbnFactory> | undefined

/**
 * Whether a password is among those that leaked most often, or made of them, of keyboard rows,
 * repetitions, dates, or what is known about the person. Asks nobody else.
 */
export async function isGuessable(password: string, about: readonly string[]): Promise<boolean> {
  making ??= makeEstimator()
  const estimator = await making
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
  const { guesses } = await estimator.checkAsync(password, ['pena', ...known.filter(Boolean)])
  return guesses < fewestGuesses
}

async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}
