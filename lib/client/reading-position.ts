import { deviceStore, type ReadingPosition } from '@/lib/shared/device/store'

/** How many articles' positions are remembered on a device. */
const remembered = 200

export async function getReadingPosition(articleId: string): Promise<ReadingPosition | undefined> {
  return (await deviceStore()).get('positions', articleId)
}

export async function saveReadingPosition(position: ReadingPosition): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction('positions', 'readwrite')
  await tx.store.put(position)
  const excess = (await tx.store.count()) - remembered
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
