import { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'
import { articleExtensions } from '@/lib/client/desk/editor/article-extensions'
import { fromDesk } from '@/lib/client/desk/editor/block-ids'
import { showBody } from '@/lib/client/desk/editor/show-body'
import { TextAtWork } from '@/lib/client/desk/text-at-work'
import type { Block } from '@/lib/shared/article/blocks'
import { type EditorNode, fromEditor, toEditor } from '@/lib/shared/desk/editor-document'
import { draft, type TwoEditors } from './two-editors'
import { type WordLedger, wordsIn } from './word-ledger'

/** A slow line has told the desk already, and brings its answer when something is done next. */
type Line = 'up' | 'down' | 'lost' | 'slow'

export type PageStep = {
  who: number
  kind: (typeof pageActs)[number]
  place: number
  much: number
  line: Line
}

export const pageActs = [
  ...(['type', 'type', 'type', 'split', 'paste', 'delete-word', 'delete-block', 'join'] as const),
  ...(['move', 'undo', 'undo', 'redo', 'leave', 'pull', 'pull', 'line', 'line', 'line'] as const),
  ...(['save', 'save', 'save', 'save', 'save'] as const),
] as const

/** One body that is being written in the desk's own editor, without a browser around it. */
export class BodyPage {
  line: Line = 'up'
  readonly editor: Editor
  readonly work: TextAtWork
  private answer = () => {}
  private place: string | undefined
  private told: object | undefined

  constructor(
    name: string,
    private readonly desk: TwoEditors,
    private readonly ledger: WordLedger<BodyPage>,
  ) {
    this.work = new TextAtWork(desk.state(), {
      send: async (save) => {
        if (this.line === 'down') return { ok: false, error: 'unreachable' }
        const answer = desk.save(name, save)
        if (this.line === 'slow') await new Promise<void>((come) => (this.answer = come))
        return this.line === 'lost' ? { ok: false, error: 'unreachable' } : answer
      },
      keep: async () => {},
      busy: () => this.place,
      now: () => 1,
    })
    this.editor = new Editor({
      element: document.createElement('div'),
      injectCSS: false,
      content: toEditor(desk.state().text.body),
      extensions: articleExtensions({
        labels: { speaker: 'Siapa', picture: 'Gambar', embedTitle: 'Nama' },
        pictureLook: () => ({ src: '', alt: '' }),
        toOtherColumn: () => {},
        originAfter: () => null,
      }),
    })
    this.attend()
  }

  /** All that this person sees: the text and what is to be chosen. */
  get shown(): string {
    const { choices } = this.work.snapshot()
    return JSON.stringify([this.body, choices])
  }

  act({ kind, place, much, line }: PageStep, words: readonly string[]): void {
    const { editor, work } = this
    if (much === 0) editor.view.dispatch(closeHistory(editor.state.tr))
    if (kind === 'pull') work.receive(this.desk.state(), work.snapshot())
    else if (kind === 'line') this.line = line
    else if (kind === 'leave') this.moveTo(undefined)
    else if (kind === 'undo' || kind === 'redo') {
      for (let presses = 0; presses <= much; presses++) editor.commands[kind]()
    } else {
      this.goTo(place, kind === 'join')
      this.write(kind, much, words)
    }
    this.draw()
  }

  /** Puts the cursor at an end of a block; what waited for that is shown before anything is written. */
  private goTo(place: number, atStart: boolean): void {
    const { doc } = this.editor.state
    const index = place % doc.childCount
    const start = doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0)
    const end = start + doc.child(index).nodeSize - 1
    this.editor.commands.setTextSelection(atStart ? start + 1 : end)
    this.draw()
  }

  private write(kind: PageStep['kind'], much: number, words: readonly string[]): void {
    const { editor } = this
    const { $from } = editor.state.selection
    const [start, end] = [$from.start(), $from.end()]
    if (kind === 'type') editor.view.dispatch(editor.state.tr.insertText(` ${words[0]}`))
    if (kind === 'split') {
      editor.commands.splitBlock()
      editor.view.dispatch(editor.state.tr.insertText(String(words[0])))
    }
    if (kind === 'paste') this.paste(words)
    if (kind === 'delete-word') {
      const last = $from.parent.textContent.lastIndexOf(' ')
      if (last >= 0) editor.commands.deleteRange({ from: start + last, to: end })
    }
    if (kind === 'delete-block') {
      editor.commands.deleteRange({ from: start, to: end })
      editor.commands.joinBackward()
    }
    if (kind === 'join') editor.commands.joinBackward()
    if (kind === 'move') this.press({ altKey: true, key: much % 2 ? 'ArrowUp' : 'ArrowDown' })
  }

  /** As a browser does: the editor's own command for it puts what a key does in other places. */
  private press(key: KeyboardEventInit): void {
    const { view } = this.editor
    const event = new KeyboardEvent('keydown', key)
    view.someProp('handleKeyDown', (handle) => handle(view, event))
  }

  /** As the desk pastes lines; jsdom has no clipboard. */
  private paste(words: readonly string[]): void {
    const { schema, tr } = this.editor.state
    const lines = words.map((word) => schema.node('paragraph', null, schema.text(word)))
    this.editor.view.dispatch(tr.replaceSelection(new Slice(Fragment.from(lines), 1, 1)))
  }

  async save(): Promise<void> {
    if (this.line !== 'slow') this.answer()
    const saving = this.work.save()
    if (this.line !== 'slow') await saving
    this.draw()
  }

  /** What was asked on a slow line is answered. */
  async hear(): Promise<void> {
    this.answer()
    await new Promise((done) => setImmediate(done))
    this.draw()
  }

  /** Nobody is in any place, and what waited for that is shown. */
  moveTo(place: string | undefined): void {
    if (this.place === place) return
    const before = this.place
    this.place = place
    if (before) this.work.settle()
    this.draw()
  }

  draw(): void {
    const { text } = this.work.snapshot()
    if (JSON.stringify(this.body) !== JSON.stringify(text.body)) showBody(this.editor, text.body)
  }

  private get body(): Block[] {
    return fromEditor(this.editor.getJSON() as EditorNode)
  }

  /** As the page of the desk does. */
  private attend(): void {
    const { editor } = this
    let before = editor.state.doc
    const tell = () => {
      if (this.told === editor.state.doc) return
      this.told = editor.state.doc
      this.work.edited({ body: this.body })
    }
    editor.on('transaction', ({ transaction }) => {
      const now = editor.state.doc
      const [had, has] = [wordsIn(before.textContent), wordsIn(now.textContent)]
      // What an undo took and should not have is put back in a change beside the history.
      const isUndo =
        transaction.getMeta('history$') || transaction.getMeta('addToHistory') === false
      const own = isUndo ? 'undo' : 'wrote'
      this.ledger.learn(this, {
        how: transaction.getMeta(fromDesk) ? 'desk' : own,
        gone: [...had].filter((word) => !has.has(word)),
        come: [...has].filter((word) => !had.has(word)),
        fewer: [...has].filter((word) => timesIn(before, word) > timesIn(now, word)),
        moved: [...has].filter((word) => leavesBlock(before, now, word)),
      })
      before = now
    })
    editor.on('selectionUpdate', ({ transaction }) => {
      if (transaction.docChanged && !transaction.getMeta(fromDesk)) tell()
      const { $from } = editor.state.selection
      const block = editor.state.doc.maybeChild($from.index(0))
      this.moveTo(block?.attrs.id ? String(block.attrs.id) : undefined)
    })
    editor.on('update', ({ transaction }) => {
      if (!transaction.getMeta(fromDesk)) tell()
    })
  }
}

function timesIn({ textContent }: DocumentNode, word: string): number {
  return textContent.split(word).length - 1
}

function leavesBlock(before: DocumentNode, now: DocumentNode, word: string): boolean {
  const blocksWith = (doc: DocumentNode) =>
    doc.children.filter((block) => timesIn(block, word) > 0).map((block) => block.attrs.id)
  const left = new Set(blocksWith(now))
  return blocksWith(before).some((id) => !left.has(id))
}

export function beginTwo(desk: TwoEditors, body: Block[], ledger: WordLedger<BodyPage>) {
  desk.draft = { text: draft(body), choices: [] }
  return ['Rani', 'Sari'].map((name) => new BodyPage(name, desk, ledger))
}
