import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { deriveVaultKeys, type VaultKeys } from '@/lib/shared/vault/keys'
import {
  openVault,
  sealVault,
  VaultTooLargeError,
  VaultUnreadableError,
} from '@/lib/shared/vault/sealing'
import {
  isVaultSize,
  smallestVault,
  vaultByteLimit,
  vaultIdPattern,
  vaultSizeFor,
} from '@/lib/shared/vault/sizes'
import { runs } from '../../support/property-runs'

const secret = (byte: number) => new Uint8Array(16).fill(byte)
const bytes = (length: number) => new Uint8Array(randomBytes(length))

let keys: VaultKeys
let others: VaultKeys

beforeAll(async () => {
  keys = await deriveVaultKeys(secret(1))
  others = await deriveVaultKeys(secret(2))
})

it('the same code leads to the same vault on every device, and no other code does', async () => {
  const again = await deriveVaultKeys(secret(1))
  expect(again.id).toBe(keys.id)
  expect(keys.id).toMatch(vaultIdPattern)
  expect(others.id).not.toBe(keys.id)
  expect(await openVault(again, await sealVault(keys, bytes(40)))).toHaveLength(40)
})

it('the key never leaves the browser, and the id does not tell it', async () => {
  expect(keys.key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', keys.key)).rejects.toThrow()
})

it('what is sealed is opened as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 6000 }), async (content) => {
      const given = new Uint8Array(content)
      const sealed = await sealVault(keys, given)
      expect(isVaultSize(sealed.length)).toBe(true)
      expect(await openVault(keys, sealed)).toEqual(given)
    }),
    runs(50),
  )
})

it('sizes tell no more than a power of two', async () => {
  for (const length of [0, 1, 100, 3000]) {
    expect((await sealVault(keys, bytes(length))).length).toBe(smallestVault)
  }
  expect((await sealVault(keys, bytes(4096))).length).toBe(2 * smallestVault)
  expect(vaultSizeFor(smallestVault)).toBe(smallestVault)
  expect(vaultSizeFor(smallestVault + 1)).toBe(2 * smallestVault)
  expect(vaultSizeFor(vaultByteLimit)).toBe(vaultByteLimit)
  expect(vaultSizeFor(vaultByteLimit + 1)).toBeUndefined()
  for (const wrong of [0, 1, 2048, 4095, 5000, 2 * vaultByteLimit]) {
    expect(isVaultSize(wrong), String(wrong)).toBe(false)
  }
})

it('more than a vault can hold is refused and not cut', async () => {
  await expect(sealVault(keys, bytes(vaultByteLimit))).rejects.toThrow(VaultTooLargeError)
})

it('nothing repeats when the same content is sealed twice', async () => {
  const content = bytes(500)
  const [one, two] = [await sealVault(keys, content), await sealVault(keys, content)]
  expect(Buffer.compare(one.slice(1, 13), two.slice(1, 13))).not.toBe(0)
  expect(Buffer.compare(one.slice(13), two.slice(13))).not.toBe(0)
})

it('another key, another id, another format and any changed byte are refused', async () => {
  const sealed = await sealVault(keys, bytes(100))
  await expect(openVault(others, sealed)).rejects.toThrow(VaultUnreadableError)
  await expect(openVault({ key: keys.key, id: others.id }, sealed)).rejects.toThrow(
    VaultUnreadableError,
  )
  for (const place of [0, 1, 12, 13, 2000, sealed.length - 1]) {
    const changed = sealed.slice()
    changed[place] = (changed[place] ?? 0) ^ 1
    await expect(openVault(keys, changed), String(place)).rejects.toThrow(VaultUnreadableError)
  }
  for (const length of [0, 1, 13, 28, 4095]) {
    const cut = sealed.slice(0, length)
    await expect(openVault(keys, cut), String(length)).rejects.toThrow(VaultUnreadableError)
  }
})
