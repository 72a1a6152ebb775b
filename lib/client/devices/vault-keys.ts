import { deriveVaultKeys, type VaultKeys } from '@/lib/shared/vault/keys'
import { secretOf } from '@/lib/shared/vault/words'

/** What a code opens. */
export function keysOf(words: string): Promise<VaultKeys> {
  return deriveVaultKeys(secretOf(words))
}
