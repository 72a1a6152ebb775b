import 'fake-indexeddb/auto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sampleImages } from '@/db/seed/images/all'
import { seedSampleEdition } from '@/db/seed/sample-edition'
import { currentIndex } from '@/lib/client/device-search/kept-index'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { keptBytes } from '@/lib/shared/edition/plan'
import { beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { locales } from '@/lib/shared/locales'
import { noon } from '../support/articles'
import { useDatabase } from '../support/database'
import { EditionSite } from '../support/edition-site'
import { makeMediaFolder, standInFor } from '../support/media'

useDatabase({ each: 'file', empty: true })

let folder = ''
beforeAll(async () => {
  folder = await makeMediaFolder()
  vi.stubEnv('MEDIA_DIR', folder)
  for (const { svg } of sampleImages) await standInFor(svg, folder)
  await seedSampleEdition(noon, () => undefined)
  vi.stubGlobal('fetch', new EditionSite().fetch)
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true, force: true })
})

it('an edition with its indexes takes no more than was said, and no more than its budget', async () => {
  const store = await deviceStore()
  const choice: EditionChoice = {
    locales,
    budget: 1_000_000,
    pictures: 'none',
    renewal: 'by-hand',
  }
  for (const budget of [1_000_000, 60_000, 30_000, 20_000]) {
    const renewal = await beginRenewal({ ...choice, budget: budget as 1_000_000 })
    if (!renewal) throw new Error('nothing to ask about')
    await completeRenewal(renewal)
    const entries = await store.getAll('entries')
    let taken = entries.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const locale of locales) taken += (await currentIndex(locale)).bytes
    expect(entries.length).toBeGreaterThan(1)
    expect(taken).toBeLessThanOrEqual(
      renewal.entries.reduce((sum, entry) => sum + keptBytes(entry), 0),
    )
    expect(taken).toBeLessThanOrEqual(budget)
  }
})
