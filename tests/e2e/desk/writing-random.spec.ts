import type { Page } from '@playwright/test'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { soakFactor } from '../../support/property-runs'
import { actAtRandom, randomFrom } from '../../support/random-writing'
import { noteFigures } from '../../support/soak-figures'
import { tellLedger, WordLedger, watchWords } from '../../support/word-ledger'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

/** One sequence in `npm test`, twenty in `npm run test:soak`. */
const numRuns = Math.ceil(soakFactor())
const seed = Number(process.env.PENA_SOAK_SEED ?? 20_261_128)
const steps = 40

for (let run = 0; run < numRuns; run++) {
  test(`two editors lose no word, sequence ${run + 1} of seed ${seed}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const random = randomFrom(seed + run)
    const newWord = (place: string) => `k${run}x${place}z`
    await signIn(page, site, 'editor')
    const begun = ['901', '902', '903', '904'].map((place) => `Alinea ${newWord(place)}`)
    const id = await begin(site, page, `acak-${run}`, begun)
    const writers = [
      await Writer.at(page, id),
      await Writer.open(browser, site, 'administrator', id),
    ]
    const pages = writers.map((writer) => writer.page)
    for (const one of pages) await watchWords(one)
    const done: string[] = []
    const accepted: string[] = []
    for (let step = 0; step < steps; step++) {
      const who = random(2)
      const words = ['1', '2', '3'].map((place) => newWord(`${place}${step}`))
      const writer = writers[who]
      if (!writer) continue
      const { name, wrote } = await actAtRandom(writer, random, words)
      done.push(`${who} ${name} ${wrote}`)
      accepted.push(...wrote)
    }
    for (const writer of writers) {
      await writer.page.context().setOffline(false)
      await writer.page.keyboard.press('Control+s')
      await writer.saved()
      await writer.headline.blur()
      await writer.source.blur()
    }
    const ledger = new WordLedger<Page>(begun.join(' '))
    await tellLedger(ledger, pages)
    const { owed, written } = ledger
    expect(written, 'no word was torn').toEqual(expect.arrayContaining(accepted))
    noteFigures({ sequences: 1, written: written.length, deleted: written.length - owed.length })
    const showsAll = async (writer: Writer) =>
      expect(ledger.missing(await writer.shown()), done.join(', ')).toEqual([])
    const bothShowAll = async () => {
      for (const writer of writers) {
        await expect(() => showsAll(writer)).toPass({ timeout: 30_000 })
      }
      const [one, other] = writers
      // Nobody is left with a page that only looks saved.
      await expect
        .poll(async () => (await one?.shown()) === (await other?.shown()), { timeout: 30_000 })
        .toBe(true)
    }
    await bothShowAll()
    for (const writer of writers) await writer.page.reload()
    await bothShowAll()
    await writers[1]?.close()
  })
}
