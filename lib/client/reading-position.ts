import { deviceStore, type ReadingPosition, rememberedPositions } from '@/lib/shared/device/store'

export async function getReadingPosition(articleId: string): Promise<ReadingPosition | undefined> {
  return (await deviceStore()).get('positions', articleId)
}

export async function saveReadingPosition(position: ReadingPosition): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction('positions', 'readwrite')
  await tx.store.put(position)
  const excess = (await tx.store.count()) - rememberedPositions
  if (excess > 0) {
    let oldest = await tx.store.index('at').openCursor()
    for (let left = excess; oldest && left > 0; left--) {
      await oldest.delete()
      oldest = await oldest.continue()
    }
  }
  await tx.done
}

export async function forgetReadingPosition(articleId: string): Promise<void> {
  await (await deviceStore()).delete('positions', articleId)
}
