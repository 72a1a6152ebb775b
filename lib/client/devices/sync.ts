import { dropUnsavedCopies } from '@/lib/shared/device/saved-copies'
import { defaultLocale, isLocale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { packContents, unpackContents } from '@/lib/shared/vault/contents'
import type { VaultKeys } from '@/lib/shared/vault/keys'
import type { DeviceChange } from '@/lib/shared/vault/merge'
import {
  openVault,
  sealVault,
  VaultTooLargeError,
  VaultUnreadableError,
} from '@/lib/shared/vault/sealing'
import { announceBookmarks } from '../bookmarks'
import { showNotice } from '../notices'
import { isQuotaError } from '../storage'
import { hasUnsent, mergeIntoDevice, type Remote } from './device-merge'
import { changeLink, noteErased, readLink, type SyncProblem, unlink } from './link'
import { keysOf } from './vault-keys'
import { deleteVault, getVault, putVault, VaultRequestError } from './vault-requests'

/** Other devices write too; after so many times in a row the next occasion is soon enough. */
const attempts = 5

/**
 * Gives the other devices what is new here and takes what is new there, one tab at a time. What
 * goes wrong is noted in the link and not thrown. With `ifChanged` the server is only asked when
 * there is something to give.
 */
export async function syncDevices({ ifChanged = false } = {}): Promise<void> {
  await alone(async () => {
    const link = await readLink()
    if (link?.state !== 'linked') return
    if (ifChanged && !(await hasUnsent())) return
    try {
      await exchange(link.words)
    } catch (error) {
      await changeLink(link.words, { problem: problemOf(error) })
    }
  })
}

/** Ends the sharing for every device. @throws VaultRequestError when the server did not hear of it */
export async function eraseVault(words: string): Promise<void> {
  await alone(async () => {
    await deleteVault((await keysOf(words)).id)
    await unlink()
  })
}

function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('pena-vault', work)
}

async function exchange(words: string): Promise<void> {
  const keys = await keysOf(words)
  for (let left = attempts; left > 0; left--) {
    const remote = await look(keys, await versionSeen(words))
    if (remote.state === 'erased') return tellErased(words)
    const merged = await mergeIntoDevice(words, remote)
    if (!merged) return
    void follow(merged.change)
    const done = { dirty: false, syncedAt: Date.now(), problem: undefined }
    if (!merged.dirty) return void (await changeLink(words, done))
    const sealed = await sealVault(keys, packContents(merged.contents))
    const basedOn = remote.state === 'absent' ? undefined : await versionSeen(words)
    const written = await putVault(keys.id, sealed, basedOn)
    if (written.state === 'erased') return tellErased(words)
    if (written.state === 'written') {
      await changeLink(words, { ...done, version: written.version })
      return
    }
  }
  throw new VaultRequestError('busy')
}

async function look(
  keys: VaultKeys,
  known: number | undefined,
): Promise<Remote | { state: 'erased' }> {
  const found = await getVault(keys.id, known)
  if (found.state !== 'found') return found
  const { version, sealed } = found
  const packed = await openVault(keys, sealed)
  return { state: 'found', version, contents: unpackContents(packed) }
}

async function versionSeen(words: string): Promise<number | undefined> {
  const link = await readLink()
  return link?.state === 'linked' && link.words === words ? link.version : undefined
}

/** Everything that follows from a change of what the device holds, as if its reader had made it. */
async function follow({ bookmarks }: DeviceChange): Promise<void> {
  const added = bookmarks.put.some((one) => !one.copy)
  if (!added && bookmarks.put.length + bookmarks.remove.length === 0) return
  announceBookmarks()
  if (bookmarks.remove.length > 0) await dropUnsavedCopies().catch(() => undefined)
  if (added) {
    const { keepMissingCopies } = await import('../kept-copies')
    await keepMissingCopies().catch(() => undefined)
  }
  announceBookmarks()
}

async function tellErased(words: string): Promise<void> {
  if (!(await changeLink(words, {}))) return
  await noteErased()
  const { lang } = document.documentElement
  const texts = deviceMessages[isLocale(lang) ? lang : defaultLocale]
  showNotice({ key: 'devices', text: texts.erasedElsewhere })
}

function problemOf(error: unknown): SyncProblem {
  if (error instanceof VaultRequestError) return error.problem
  if (error instanceof VaultTooLargeError) return 'too-large'
  if (error instanceof VaultUnreadableError) return 'unreadable'
  if (isQuotaError(error)) return 'full'
  throw error
}
