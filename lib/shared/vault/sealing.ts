import type { VaultKeys } from './keys'
import { vaultSizeFor } from './sizes'

/**
 * A sealed vault: one byte for the format, twelve for the IV, and the ciphertext with its tag. What
 * is sealed is the length of the packed content (four bytes), the content, and zeros up to the size.
 */
const format = 1
const ivBytes = 12
const tagBytes = 16
const lengthBytes = 4
const overhead = 1 + ivBytes + tagBytes

/** More is shared than the largest vault can hold. */
export class VaultTooLargeError extends Error {
  override name = 'VaultTooLargeError'
}

/** It was sealed with another key, for another id, by a newer format, or changed since. */
export class VaultUnreadableError extends Error {
  override name = 'VaultUnreadableError'
}

/** @throws VaultTooLargeError */
export async function sealVault(
  { id, key }: VaultKeys,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(new CompressionStream('deflate'), content)
  const size = vaultSizeFor(overhead + lengthBytes + packed.length)
  if (!size) throw new VaultTooLargeError(`${packed.length} bytes do not fit into a vault.`)
  const plain = new Uint8Array(size - overhead)
  new DataView(plain.buffer).setUint32(0, packed.length)
  plain.set(packed, lengthBytes)
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const secret = await crypto.subtle.encrypt(algorithm(id, iv), key, plain)
  const sealed = new Uint8Array(size)
  sealed[0] = format
  sealed.set(iv, 1)
  sealed.set(new Uint8Array(secret), 1 + ivBytes)
  return sealed
}

/** @throws VaultUnreadableError */
export async function openVault(
  { id, key }: VaultKeys,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed[0] !== format) throw new VaultUnreadableError(`Format ${sealed[0]} is not known here.`)
  const iv = sealed.slice(1, 1 + ivBytes)
  try {
    const secret = sealed.slice(1 + ivBytes)
    const plain = new Uint8Array(await crypto.subtle.decrypt(algorithm(id, iv), key, secret))
    const length = new DataView(plain.buffer).getUint32(0)
    const packed = plain.slice(lengthBytes, lengthBytes + length)
    return await through(new DecompressionStream('deflate'), packed)
  } catch (cause) {
    throw new VaultUnreadableError('This key does not open the vault.', { cause })
  }
}

/** The id and the format are sealed with the content: nobody can put it under another. */
function algorithm(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  const additionalData = new TextEncoder().encode(`pena vault ${format} ${id}`)
  return { name: 'AES-GCM', iv, additionalData }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(passed).arrayBuffer())
}
