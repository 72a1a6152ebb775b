import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { cacheNames } from '@/lib/shared/device/caches'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { fetchBundle, pathOf } from '@/lib/shared/edition/fetch-bodies'
import { removeEntries, wishFor } from '@/lib/shared/edition/removal'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { begin, choice, deviceCaches, useNewsrooms } from '../support/edition-device'

useNewsrooms()

/** As much as a few articles take, so that new ones leave no room for the oldest. */
const small: EditionChoice = { ...choice, budget: 9000 as 1_000_000 }

/** What is kept in the place of pictures, and what of it the edition shows. */
async function pictures() {
  const entries = await (await deviceStore()).getAll('entries')
  const shown = new Set(entries.flatMap((entry) => entry.pictures.map(pathOf)))
  return { kept: await deviceCaches.paths(cacheNames.edition), shown: [...shown].sort() }
}

async function renew(wish?: EditionChoice): Promise<void> {
  const renewal = await beginRenewal(wish)
  if (renewal) await completeRenewal(renewal)
}

describe('while the download of another choice is paused', () => {
  /** A device with a small edition, on which pictures of a larger one have come. */
  async function paused() {
    const { newsroom } = await begin()
    for (let count = 0; count < 16; count++) await newsroom.publish(1)
    await renew(small)
    const { kept } = await pictures()
    await wishFor(choice)
    const offer = await beginRenewal(choice)
    for (const bundle of offer?.bundles ?? []) {
      if (bundle.kind === 'pictures') await fetchBundle(bundle, {})
    }
    const brought = (await pictures()).kept.filter((path) => !kept.includes(path))
    expect(brought.length).toBeGreaterThan(0)
    const expectNoStray = async () => {
      const { kept, shown } = await pictures()
      expect(kept).toEqual([...new Set([...shown, ...brought])].sort())
    }
    return { newsroom, before: kept, expectNoStray }
  }

  it('the pictures of articles that leave the edition go, and what has come for it stays', async () => {
    const { newsroom, before, expectNoStray } = await paused()
    for (let day = 0; day < 3; day++) {
      for (let count = 0; count < 4; count++) await newsroom.publish(1)
      await renew()
      await expectNoStray()
    }
    const { shown } = await pictures()
    expect(shown.filter((path) => before.includes(path))).toEqual([])
    expect(shown.length).toBeGreaterThan(0)
  })

  it('the pictures of articles that their reader removes go with them', async () => {
    const { before, expectNoStray } = await paused()
    await removeEntries(() => true)
    await expectNoStray()
    const { kept } = await pictures()
    expect(kept.filter((path) => before.includes(path))).toEqual([])
  })
})
