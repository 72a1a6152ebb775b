import type { Writer } from './writing'

/** Random numbers below a bound: the same ones for the same seed. */
export type Random = (below: number) => number

/** @returns the same numbers each time for one seed (mulberry32) */
export function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** One thing that somebody does: where, how much of it, and words that nobody else has. */
export type Step = { place: number; much: number; words: readonly string[] }

type Act = (writer: Writer, step: Step) => Promise<void>

const acts = {
  offline: ({ page }) => page.context().setOffline(true),
  online: ({ page }) => page.context().setOffline(false),
  /** Sends what is written, and looks at what others wrote. */
  exchange: async ({ page }, { much }) => {
    await page.keyboard.press('Control+s')
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.waitForTimeout(much * 100)
  },
  type: async (writer, { place, words: [word] }) => {
    await goTo(writer, place)
    await writer.page.keyboard.type(` ${word}`)
  },
  split: async (writer, { place, words: [word] }) => {
    await goTo(writer, place)
    await writer.page.keyboard.press('Enter')
    await writer.page.keyboard.type(`${word}`)
  },
  'delete a word': async (writer, { place }) => {
    await goTo(writer, place)
    await writer.page.keyboard.press('Control+Backspace')
  },
  'delete a block': async (writer, { place }) => {
    await goTo(writer, place, 3)
    await writer.page.keyboard.press('Backspace')
    await writer.page.keyboard.press('Backspace')
  },
  join: async (writer, { place }) => {
    await goTo(writer, place)
    await writer.page.keyboard.press('Home')
    await writer.rest()
    await writer.page.keyboard.press('Backspace')
  },
  move: async (writer, { place, much }) => {
    await goTo(writer, place)
    const key = place % 2 === 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'
    for (let presses = 0; presses <= much % 2; presses++) await writer.page.keyboard.press(key)
  },
  paste: async (writer, { place, much, words }) => {
    await goTo(writer, place)
    const [one, two, three] = words
    const html = `<p>${one}</p><h2>${two}</h2><p>${three}</p>`
    const data =
      much % 2 === 0 ? { 'text/plain': words.join('\n') } : { 'text/plain': '', 'text/html': html }
    await writer.source.evaluate((element, given) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, data)
  },
  undo: async ({ page }, { much }) => {
    for (let presses = 0; presses <= much; presses++) await page.keyboard.press('Control+z')
  },
  redo: async ({ page }, { much }) => {
    for (let presses = 0; presses <= much; presses++) await page.keyboard.press('Control+Shift+z')
  },
  headline: async (writer, { much, words: [word] }) => {
    await writer.headline.focus()
    await writer.page.keyboard.press(much === 0 ? 'Control+a' : 'End')
    await writer.page.keyboard.type(` Judul ${word}`)
  },
  standfirst: async (writer, { much, words: [word] }) => {
    await writer.standfirst.focus()
    await writer.page.keyboard.press(much === 0 ? 'Control+a' : 'End')
    await writer.page.keyboard.type(` Teras ${word}`)
  },
} satisfies Record<string, Act>

type ActName = keyof typeof acts

const wordsOf: Partial<Record<ActName, number>> = {
  type: 1,
  split: 1,
  headline: 1,
  standfirst: 1,
  paste: 3,
}

const often: readonly ActName[] = [
  ...(['offline', 'offline', 'online', 'online', 'exchange', 'exchange', 'exchange'] as const),
  ...(['type', 'type', 'type', 'type', 'split', 'split', 'paste', 'paste'] as const),
  ...(['delete a word', 'delete a block', 'join', 'move', 'move'] as const),
  ...(['undo', 'undo', 'redo', 'headline', 'standfirst'] as const),
]

/** Lets a writer do something. @returns what it was, and which of the words were written */
export async function actAtRandom(
  writer: Writer,
  random: Random,
  words: readonly string[],
): Promise<{ name: ActName; wrote: readonly string[] }> {
  const name = often[random(often.length)] ?? 'type'
  await acts[name](writer, { place: random(1000), much: random(3), words })
  return { name, wrote: words.slice(0, wordsOf[name] ?? 0) }
}

/** Puts the cursor at the end of a block, or with three clicks selects what it says. */
async function goTo(writer: Writer, place: number, clickCount = 1): Promise<void> {
  const blocks = writer.source.locator(':scope > *')
  // Elsewhere each time: quick clicks in one place select more than was meant.
  const position = { x: 10 + (place % 7) * 20, y: 8 }
  await blocks.nth(place % (await blocks.count())).click({ position, clickCount })
  if (clickCount === 1) await writer.page.keyboard.press('End')
  await writer.rest()
}
