import type { Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'

/** What became of words on one page: by whose doing some went from a place and some came. */
export type Change = {
  how: 'wrote' | 'undo' | 'desk'
  gone: readonly string[]
  come: readonly string[]
  /** Words that stood there twice and of which one is left. */
  fewer?: readonly string[]
  /** Words that left a block and still stand in another. */
  moved?: readonly string[]
}

/** A word unlike any other, whatever it is joined to. An address that is made of it does not count. */
const wordPattern = '(?<!-)k\\d+x\\d+z(?!-)'

export function wordsIn(text: string): Set<string> {
  return new Set(text.match(new RegExp(wordPattern, 'g')))
}

/**
 * Which words must be there in the end: each that somebody wrote and nobody deleted. A deletion is
 * anybody's who sees the word. Undo takes back what its writer did: it deletes the writer's own words,
 * and by redo those that the writer had deleted before.
 */
export class WordLedger<Who> {
  private readonly authors = new Map<string, Who | undefined>()
  /** Who took a word away and has not brought it back. */
  private readonly takers = new Map<string, Set<Who>>()
  /** Who took one of two that they saw of a word. */
  private readonly thinners = new Map<string, Set<Who>>()
  /** Who took a word out of a block and has it in another. */
  private readonly movers = new Map<string, Set<Who>>()
  private readonly known = new Map<Who, { takenByDesk: Set<string>; deleted: Set<string> }>()
  private readonly stories = new Map<string, string[]>()

  constructor(begun: string) {
    for (const word of wordsIn(begun)) this.authors.set(word, undefined)
  }

  get written(): readonly string[] {
    return [...this.authors.keys()]
  }

  get owed(): readonly string[] {
    return this.written.filter((word) => {
      const isTaken = (this.takers.get(word)?.size ?? 0) > 0
      // A word that stood twice is gone when each takes another one, or one moves what the other takes.
      const thinners = this.thinners.get(word) ?? new Set()
      const movers = this.movers.get(word) ?? new Set()
      const areBothTaken = thinners.size > 0 && new Set([...thinners, ...movers]).size > 1
      return !isTaken && !areBothTaken
    })
  }

  /** What became of each of those words that must be there and are not. */
  missing(shown: string): readonly string[] {
    const found = wordsIn(shown)
    return this.owed
      .filter((word) => !found.has(word))
      .map((word) => `${word}: ${this.stories.get(word)?.join(', ') ?? 'there from the beginning'}`)
  }

  learn(who: Who, { how, gone, come, fewer = [], moved = [] }: Change): void {
    const known = this.known.get(who) ?? { takenByDesk: new Set(), deleted: new Set() }
    this.known.set(who, known)
    for (const word of come) this.tell(word, `${how} brought it to ${this.numberOf(who)}`)
    for (const word of gone) this.tell(word, `${how} took it from ${this.numberOf(who)}`)
    if (how === 'desk') {
      for (const word of gone) known.takenByDesk.add(word)
      for (const word of come) known.takenByDesk.delete(word)
      return
    }
    for (const word of come) {
      if (!this.authors.has(word)) this.authors.set(word, who)
      // Written again by somebody who saw that it was gone.
      if (known.takenByDesk.delete(word)) {
        this.takers.delete(word)
        // What one brought back by undo, redo takes again.
        known.deleted.add(word)
      }
      this.takers.get(word)?.delete(who)
    }
    for (const word of fewer) noteWho(this.thinners, word, who)
    for (const word of moved) noteWho(this.movers, word, who)
    for (const word of gone) {
      if (how === 'wrote') known.deleted.add(word)
      if (known.deleted.has(word) || this.authors.get(word) === who) {
        noteWho(this.takers, word, who)
      }
    }
  }

  private tell(word: string, what: string): void {
    this.stories.set(word, [...(this.stories.get(word) ?? []), what])
  }

  private numberOf(who: Who): number {
    return [...this.known.keys()].indexOf(who) + 1
  }
}

function noteWho<Who>(notes: Map<string, Set<Who>>, word: string, who: Who): void {
  notes.set(word, (notes.get(word) ?? new Set()).add(who))
}

/** Begins to note every change of words on a page. */
export async function watchWords(page: Page): Promise<void> {
  await page.evaluate(noteWords, wordPattern)
}

/** What was noted on pages, told in the order in which it was done. */
export async function tellLedger(ledger: WordLedger<Page>, pages: readonly Page[]): Promise<void> {
  const noted = await Promise.all(
    pages.map(async (page) =>
      (await page.evaluate(() => window.wordChanges ?? [])).map((change) => ({ page, change })),
    ),
  )
  for (const { page, change } of noted.flat().sort((a, b) => a.change.at - b.change.at)) {
    ledger.learn(page, change)
  }
}

declare global {
  interface Window {
    wordChanges?: (Change & { at: number })[]
  }
}

/** Runs in the page: notes at each change of the source text which words it took and brought. */
function noteWords(pattern: string): void {
  const changes: NonNullable<Window['wordChanges']> = []
  window.wordChanges = changes
  const read = (text: string) => new Set(text.match(new RegExp(pattern, 'g')))
  const watch = (begun: string) => {
    let before = read(begun)
    return (how: Change['how'], text: string) => {
      const now = read(text)
      const gone = [...before].filter((word) => !now.has(word))
      const come = [...now].filter((word) => !before.has(word))
      before = now
      if (gone.length + come.length > 0) changes.push({ at: Date.now(), how, gone, come })
    }
  }
  const body = document.querySelector<HTMLElement & { editor: Editor }>('.writing-body.source-side')
  if (!body) throw new Error('Nothing is being written here.')
  const { editor } = body
  const noteBody = watch(editor.state.doc.textContent)
  editor.on('transaction', ({ transaction }) => {
    const own = transaction.getMeta('history$') ? 'undo' : 'wrote'
    noteBody(transaction.getMeta('fromDesk') ? 'desk' : own, editor.state.doc.textContent)
  })
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(
    '.text-head.source-side textarea',
  )) {
    const note = watch(field.value)
    // What is shown there by now and was not typed came from the desk.
    field.addEventListener('beforeinput', () => note('desk', field.value))
    field.addEventListener('input', (event) => {
      const { inputType } = event as InputEvent
      note(inputType.startsWith('history') ? 'undo' : 'wrote', field.value)
    })
  }
}
