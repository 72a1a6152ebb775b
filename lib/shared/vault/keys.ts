/** What a code opens. `id` is where the server keeps the vault; `key` never leaves the device. */
export type VaultKeys = { id: string; key: CryptoKey }

/**
 * Makes both from a secret of 16 random bytes. HKDF and not a slow function: there is no guessing
 * 128 random bits, however fast each guess is.
 */
export async function deriveVaultKeys(secret: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
  const { subtle } = crypto
  const uses = ['deriveKey', 'deriveBits'] as const
  const material = await subtle.importKey('raw', secret, 'HKDF', false, uses)
  const [key, id] = await Promise.all([
    subtle.deriveKey(hkdf('pena vault 1 key'), material, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    subtle.deriveBits(hkdf('pena vault 1 id'), material, 256),
  ])
  return { id: base64url(new Uint8Array(id)), key }
}

function hkdf(info: string): HkdfParams {
  const salt = new Uint8Array()
  return { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info) }
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
