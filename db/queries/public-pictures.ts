import 'server-only'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Block } from '@/lib/shared/article/blocks'
import type { Transaction } from '../client'
import { images } from '../schema'

/** From now on these pictures are given to anyone: something public shows them. */
export async function markPicturesPublicIn(
  tx: Transaction,
  ids: readonly string[],
  at: number,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(images)
    .set({ publicAt: at })
    .where(and(inArray(images.id, [...ids]), isNull(images.publicAt)))
}

export function picturesOf(leadImageId: string | null, body: readonly Block[]): string[] {
  const used = body.flatMap((block) => (block.kind === 'image' ? [block.image] : []))
  return leadImageId ? [leadImageId, ...used] : used
}
