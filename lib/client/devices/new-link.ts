import { emptyContents, type SharedSettings } from '@/lib/shared/vault/contents'
import { keptAppearance } from '../appearance'
import { setLink } from './link'
import { keysOf } from './vault-keys'
import { getVault, VaultRequestError } from './vault-requests'

/** Why a device could not be connected with a code that is written rightly. */
export type JoinProblem =
  /** No device shares anything with this code. */
  'unknownCode' | 'erasedCode' | 'unreachable' | 'tooMany' | 'refused'

/** The first device of a vault: what it shows and keeps is what others begin with. */
export function linkFirstDevice(words: string): Promise<void> {
  return linkWith(words, { ...keptAppearance(), at: Date.now() })
}

/**
 * A further device: its bookmarks are added, and it takes over how the others show the paper. Words
 * that were mistaken for others make no second vault, in which it would be alone.
 */
export async function linkFurtherDevice(words: string): Promise<JoinProblem | undefined> {
  const problem = await problemWith(words)
  if (!problem) await linkWith(words, { ...keptAppearance(), at: 0 })
  return problem
}

async function problemWith(words: string): Promise<JoinProblem | undefined> {
  try {
    const { state } = await getVault((await keysOf(words)).id, undefined)
    if (state === 'absent') return 'unknownCode'
    return state === 'erased' ? 'erasedCode' : undefined
  } catch (error) {
    if (!(error instanceof VaultRequestError)) throw error
    if (error.problem === 'network') return 'unreachable'
    return error.problem === 'busy' ? 'tooMany' : 'refused'
  }
}

function linkWith(words: string, settings: SharedSettings): Promise<void> {
  return setLink({ state: 'linked', words, dirty: true }, { ...emptyContents, settings })
}
