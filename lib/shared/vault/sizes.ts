/** The smallest and the largest vault that a server keeps, sealed, in bytes. */
export const smallestVault = 4 * 1024
export const vaultByteLimit = 256 * 1024

/** Sealed vaults come in powers of two, so that their size tells next to nothing. */
export function isVaultSize(bytes: number): boolean {
  return bytes >= smallestVault && bytes <= vaultByteLimit && Number.isInteger(Math.log2(bytes))
}

/** The size that so many bytes are padded to, or undefined when no vault is as large. */
export function vaultSizeFor(bytes: number): number | undefined {
  const size = Math.max(smallestVault, 2 ** Math.ceil(Math.log2(bytes)))
  return size <= vaultByteLimit ? size : undefined
}

/** What a vault's id looks like: 256 bits, base64url. */
export const vaultIdPattern = /^[A-Za-z0-9_-]{43}$/
