import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { movedSlugs } from '../desk-schema'

/** The lists that readers know by an address of their own. */
export type ListKind = 'topic' | 'section'

type Address = { kind: ListKind; locale: Locale; slug: string }

/** The topic or section that once had this address, its own language's before the other's. */
export async function findMovedList(query: {
  kind: ListKind
  locale: Locale
  slug: string
}): Promise<string | undefined> {
  const rows = await connection()
    .db.select({ locale: movedSlugs.locale, targetId: movedSlugs.targetId })
    .from(movedSlugs)
    .where(
      and(
        eq(movedSlugs.kind, query.kind),
        inArray(movedSlugs.locale, [...locales]),
        eq(movedSlugs.slug, query.slug),
      ),
    )
  const own = rows.find((row) => row.locale === query.locale)
  return (own ?? rows[0])?.targetId
}

/** From now on an address that was public leads to `targetId`. */
export async function keepOldAddressIn(
  tx: Transaction,
  address: Address,
  targetId: string,
): Promise<void> {
  await tx
    .insert(movedSlugs)
    .values({ ...address, targetId })
    .onConflictDoUpdate({
      target: [movedSlugs.kind, movedSlugs.locale, movedSlugs.slug],
      set: { targetId },
    })
}

/** An address that something has now leads nowhere else. */
export async function claimAddressIn(tx: Transaction, address: Address): Promise<void> {
  const { kind, locale, slug } = address
  await tx
    .delete(movedSlugs)
    .where(and(eq(movedSlugs.kind, kind), eq(movedSlugs.locale, locale), eq(movedSlugs.slug, slug)))
}

/** What led to `from` leads to `into`. */
export async function redirectAddressesIn(
  tx: Transaction,
  { kind, from, into }: { kind: ListKind; from: string; into: string },
): Promise<void> {
  await tx
    .update(movedSlugs)
    .set({ targetId: into })
    .where(and(eq(movedSlugs.kind, kind), eq(movedSlugs.targetId, from)))
}
