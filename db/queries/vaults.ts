import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { connection } from '../connection'
import { vaults } from '../schema'

export type KeptVault =
  | { state: 'absent' }
  | { state: 'erased' }
  | { state: 'kept'; version: number; sealed: Buffer }

export type VaultWrite = {
  id: string
  sealed: Uint8Array
  /** The version that is replaced; absent for a vault that is not there yet. */
  basedOn: number | undefined
  /** Milliseconds since 1970; no more than the month is kept. */
  at: number
}

export type VaultAnswer =
  | { state: 'written'; version: number }
  /** Something else is kept than what the write was based on. */
  | { state: 'outdated' }
  | { state: 'erased' }

export async function getVault(id: string): Promise<KeptVault> {
  const [row] = await connection()
    .db.select({ version: vaults.version, sealed: vaults.sealed })
    .from(vaults)
    .where(eq(vaults.idHash, hashOf(id)))
  if (!row) return { state: 'absent' }
  const { version, sealed } = row
  return sealed ? { state: 'kept', version, sealed } : { state: 'erased' }
}

/** Writes one version after another. The same write again is answered as it was the first time. */
export function putVault({ id, sealed, basedOn, at }: VaultWrite): Promise<VaultAnswer> {
  const idHash = hashOf(id)
  const bytes = Buffer.from(sealed)
  return connection().write(async (tx) => {
    const [row] = await tx
      .select({ version: vaults.version, sealed: vaults.sealed })
      .from(vaults)
      .where(eq(vaults.idHash, idHash))
    if (row && !row.sealed) return { state: 'erased' }
    if (row?.sealed && isSame(row.sealed, bytes)) return { state: 'written', version: row.version }
    if (row?.version !== basedOn) return { state: 'outdated' }
    const kept = { sealed: bytes, version: (basedOn ?? 0) + 1, month: monthOf(at) }
    await tx
      .insert(vaults)
      .values({ idHash, ...kept })
      .onConflictDoUpdate({ target: vaults.idHash, set: kept })
    return { state: 'written', version: kept.version }
  })
}

/** Leaves nothing but the fact that it was erased. False when there was no such vault. */
export function eraseVault(id: string, at: number): Promise<boolean> {
  return connection().write(async (tx) => {
    const erased = await tx
      .update(vaults)
      .set({ sealed: null, version: 0, month: monthOf(at) })
      .where(eq(vaults.idHash, hashOf(id)))
      .returning({ idHash: vaults.idHash })
    return erased.length > 0
  })
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}

function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}
