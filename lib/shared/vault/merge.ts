import type { Bookmark, ReadingPosition } from '../device/store'
import type { SharedSettings, VaultContents } from './contents'
import { mergePositions, positionsSince, positionsToApply } from './positions'
import { SharedSaves, toSharedSave } from './saves'

type Appearance = Omit<SharedSettings, 'at'>

/** What stands on a device. */
export type DeviceState = {
  bookmarks: readonly Bookmark[]
  positions: readonly ReadingPosition[]
  appearance: Appearance
}

/** What a device must change so that it stands as the shared contents say. */
export type DeviceChange = {
  bookmarks: { put: Bookmark[]; remove: string[] }
  positions: { put: ReadingPosition[]; forget: string[] }
  appearance: Appearance | undefined
}

/**
 * The contents as this device has them: `base`, which it was last brought to, and whatever its
 * reader did since. `base` itself when that is nothing. `now` in milliseconds since 1970.
 */
export function withChangesOf(
  base: VaultContents,
  device: DeviceState,
  now: number,
): VaultContents {
  const saves = SharedSaves.from(base.saves)
  const known = [...saves.list().keys()]
  const here = new Set(device.bookmarks.map((one) => one.articleId))
  const added = device.bookmarks.flatMap((one) => (one.shared ? [] : (toSharedSave(one) ?? [])))
  // A save takes the place of the saves that this device knew of.
  const gone = new Set([
    ...known.filter((articleId) => !here.has(articleId)),
    ...added.map((one) => one.articleId),
  ])
  if (gone.size > 0) saves.change(gone, added)
  const since = positionsSince(base.positions, device.positions, now)
  const changed: VaultContents = {
    saves: gone.size > 0 ? saves.update : base.saves,
    positions: since.length > 0 ? mergePositions(base.positions, since) : base.positions,
    settings: isAppearance(base.settings, device.appearance)
      ? base.settings
      : { ...device.appearance, at: Math.max(now, base.settings.at + 1) },
  }
  return gone.size === 0 && isSameRest(changed, base) ? base : changed
}

export function mergeContents(a: VaultContents, b: VaultContents): VaultContents {
  return {
    saves: SharedSaves.from(a.saves, b.saves).update,
    positions: mergePositions(a.positions, b.positions),
    settings: newer(a.settings, b.settings),
  }
}

/** Whether there is nothing in either that is not in the other. */
export function isSameContents(a: VaultContents, b: VaultContents): boolean {
  return isSameRest(a, b) && SharedSaves.from(a.saves).equals(SharedSaves.from(b.saves))
}

/** For a device whose own changes are in `contents` already. */
export function changeTowards(contents: VaultContents, device: DeviceState): DeviceChange {
  const saves = SharedSaves.from(contents.saves).list()
  const here = new Map(device.bookmarks.map((one) => [one.articleId, one]))
  const put = [...saves.values()].flatMap(({ articleId, savedAt, editions }) => {
    const bookmark = here.get(articleId)
    if (bookmark?.shared && bookmark.savedAt === savedAt) return []
    return [{ articleId, editions, ...bookmark, savedAt, shared: true }]
  })
  const remove = device.bookmarks.flatMap(({ articleId, shared }) =>
    shared && !saves.has(articleId) ? [articleId] : [],
  )
  return {
    bookmarks: { put, remove },
    positions: positionsToApply(contents.positions, device.positions),
    appearance: isAppearance(contents.settings, device.appearance)
      ? undefined
      : toAppearance(contents.settings),
  }
}

function toAppearance({ theme, size, face }: SharedSettings): Appearance {
  return { theme, size, face }
}

function isAppearance(settings: SharedSettings, appearance: Appearance): boolean {
  return (['theme', 'size', 'face'] as const).every((name) => settings[name] === appearance[name])
}

function isSameRest(a: VaultContents, b: VaultContents): boolean {
  const plain = ({ positions, settings }: VaultContents) =>
    JSON.stringify([mergePositions(positions), settings.at, toAppearance(settings)])
  return plain(a) === plain(b)
}

function newer(a: SharedSettings, b: SharedSettings): SharedSettings {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return JSON.stringify(toAppearance(a)) > JSON.stringify(toAppearance(b)) ? a : b
}
