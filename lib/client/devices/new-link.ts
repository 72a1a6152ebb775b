import { emptyContents, type SharedSettings } from '@/lib/shared/vault/contents'
import { keptAppearance } from '../appearance'
import { setLink } from './link'

/** The first device of a vault: what it shows and keeps is what others begin with. */
export function linkFirstDevice(words: string): Promise<void> {
  return linkWith(words, { ...keptAppearance(), at: Date.now() })
}

/** A further device: its bookmarks are added, and it takes over how the others show the paper. */
export function linkFurtherDevice(words: string): Promise<void> {
  return linkWith(words, { ...keptAppearance(), at: 0 })
}

function linkWith(words: string, settings: SharedSettings): Promise<void> {
  return setLink({ state: 'linked', words, dirty: true }, { ...emptyContents, settings })
}
