import { expect, it } from 'vitest'
import type { CallFailure } from '@/lib/client/desk/call'
import { TextAtWork, type Unsent } from '@/lib/client/desk/text-at-work'
import type { DraftAnswer, DraftState } from '@/lib/shared/api/desk/draft'
import type { DraftText } from '@/lib/shared/desk/draft'

const text: DraftText = { slug: 'kabar', headline: 'Kabar', standfirst: '', body: [] }
const begun: DraftState = {
  text,
  rev: 1,
  version: 0,
  choices: [],
  at: 1,
  by: null,
  slugTaken: false,
}
const tooLong = 'k'.repeat(12)

/** A desk that takes no headline of more than ten characters, with one page at it. */
function desk() {
  const kept: (Unsent | null)[] = []
  let stored = begun
  const open = (left?: Unsent) => {
    const page = new TextAtWork(stored, {
      send: async ({ mine }): Promise<DraftAnswer | CallFailure> => {
        if (mine.headline.length > 10) return { ok: false, error: 'invalid' }
        stored = { ...stored, text: mine, rev: stored.rev + 1 }
        return { ok: true, ...stored }
      },
      keep: async (unsent) => void kept.push(unsent),
      busy: () => undefined,
      now: () => 1,
    })
    if (left) page.restore(left)
    return page
  }
  return { open, kept, stored: () => stored }
}

it('a text that was refused is saved as soon as it can be, by this page and the next', async () => {
  const { open, kept, stored } = desk()
  const page = open()
  page.edited({ headline: tooLong })
  await page.save()
  expect(page.snapshot().state).toBe('refused')
  const next = open(kept.at(-1) ?? undefined)
  for (const [one, headline] of [
    [page, 'Singkat'],
    [next, 'Pendek'],
  ] as const) {
    one.edited({ headline })
    await one.save()
    expect(one.snapshot()).toMatchObject({ state: 'saved', text: { headline } })
    expect(stored().text.headline).toBe(headline)
    expect(kept.at(-1)).toBeNull()
  }
})

it('a page that was refused something still shows what others save', async () => {
  const page = desk().open()
  page.edited({ headline: tooLong })
  await page.save()
  page.receive({ ...begun, text: { ...text, standfirst: 'Dari Sari.' }, rev: 2 }, page.snapshot())
  expect(page.snapshot().text).toMatchObject({ headline: tooLong, standfirst: 'Dari Sari.' })
})

it('shows what was published while nobody looked, though its saves begin at the same number', () => {
  const page = desk().open()
  page.receive({ ...begun, text: { ...text, standfirst: 'Terbit.' }, version: 2 }, page.snapshot())
  expect(page.snapshot()).toMatchObject({ text: { standfirst: 'Terbit.' }, version: 2 })
})

it('does not go back to an answer that was asked for before its own save', async () => {
  const page = desk().open()
  const { rev, version } = page.snapshot()
  page.edited({ standfirst: 'Dari sini.' })
  await page.save()
  page.receive({ ...begun, text: { ...text, standfirst: 'Lama.' }, rev: rev + 9 }, { rev, version })
  expect(page.snapshot().text.standfirst).toBe('Dari sini.')
})
