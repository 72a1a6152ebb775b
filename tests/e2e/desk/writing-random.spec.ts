import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { runs } from '../../support/property-runs'
import { noteFigures } from '../../support/soak-figures'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

/** One sequence in `npm test`, twenty in `npm run test:soak`. */
const { numRuns, seed = 20_261_124 } = runs(1)

/** The same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

for (let run = 0; run < numRuns; run++) {
  test(`two editors lose no word, sequence ${run + 1} of seed ${seed}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000)
    const random = randomFrom(seed + run)
    await signIn(page, site, 'editor')
    const id = await begin(site, page, `acak-${run}`)
    const writers = [
      await Writer.at(page, id),
      await Writer.open(browser, site, 'administrator', id),
    ]
    const typed: string[] = []
    for (let step = 0; step < 14; step++) {
      const writer = writers[random(2)]
      if (!writer) continue
      const kind = random(8)
      if (kind === 0) await writer.page.context().setOffline(true)
      else if (kind === 1) await writer.page.context().setOffline(false)
      else {
        const word = `kata${run}x${step}`
        typed.push(word)
        if (kind === 2) await writer.headline.focus()
        else {
          // Elsewhere each time: three quick clicks in one place select the paragraph, and Enter takes it.
          const position = { x: 10 + (step % 6) * 20, y: 8 }
          await writer.source.locator(':scope > p').nth(random(3)).click({ position })
        }
        await writer.page.keyboard.press('End')
        await writer.rest()
        if (kind === 3) await writer.page.keyboard.press('Enter')
        await writer.page.keyboard.type(` ${word}`)
      }
    }
    for (const writer of writers) {
      await writer.page.context().setOffline(false)
      await writer.page.keyboard.press('Control+s')
      await writer.saved()
      await writer.headline.blur()
    }
    const shown = async (writer: Writer) => {
      const choices = await writer.page.locator('.choice').allInnerTexts()
      const headline = await writer.headline.inputValue()
      return [headline, await writer.source.textContent(), ...choices].join('\n')
    }
    const showsAll = async (writer: Writer) =>
      expect(missing(await shown(writer), typed)).toEqual([])
    for (const writer of writers) {
      await expect(() => showsAll(writer)).toPass({ timeout: 30_000 })
    }
    for (const writer of writers) {
      await writer.page.reload()
      await expect(() => showsAll(writer)).toPass({ timeout: 30_000 })
    }
    noteFigures({ sequences: 1 })
    await writers[1]?.close()
  })
}

function missing(shown: string, words: readonly string[]): string[] {
  return words.filter((word) => !shown.includes(word))
}
