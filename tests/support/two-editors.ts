import { TextAtWork } from '@/lib/client/desk/text-at-work'
import type { DraftAnswer, DraftState } from '@/lib/shared/api/desk/draft'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import { choose, type Merge, mergeDraft, type Taken } from '@/lib/shared/desk/merge'

export const paragraph = (id: string, text = id): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
})

export const draft = (body: Block[], rest: Partial<DraftText> = {}): DraftText => ({
  slug: 'kabar',
  headline: 'Kabar',
  standfirst: '',
  body,
  ...rest,
})

let made = 0
export const mergeAct = { by: 'Rani', at: 1, newId: () => `c${++made}` }

const begun = ['a', 'b', 'c'].map((id) => paragraph(id))

/** What one of them does, or what becomes of their line. */
export type Step = {
  who: number
  kind:
    | 'type'
    | 'insert'
    | 'delete'
    | 'move'
    | 'headline'
    | 'save'
    | 'pull'
    | 'leave'
    | 'line'
    | 'choose'
  place: number
  to: number
  line: Line
  take: Taken
}

/** A slow line has told the desk already, and brings its answer when something is done next. */
type Line = 'up' | 'down' | 'lost' | 'slow'

/** A desk of two editors whose line fails now and then, without a browser or a database. */
export class TwoEditors {
  draft: Merge = { text: draft(begun), choices: [] }
  rev = 1
  history: { by: string; body: readonly Block[] }[] = []
  readonly editors = ['Rani', 'Sari'].map((name) => new Editor(name, this))

  state(): DraftState {
    const { text, choices } = this.draft
    return {
      text,
      choices,
      rev: this.rev,
      version: 0,
      at: 1,
      by: null,
      slugTaken: false,
    }
  }

  save(by: string, save: { base: DraftText; mine: DraftText; rev: number }): DraftAnswer {
    const written = this.history.slice(save.rev - 1).filter((one) => one.by === by)
    const next = mergeDraft(save.base, save.mine, this.draft, {
      ...mergeAct,
      by,
      wasTaken: (block) =>
        written.some(({ body }) =>
          body.some((one) => one.id === block.id && blockText(one) === blockText(block)),
        ),
    })
    this.become(next, by)
    return { ok: true, ...this.state() }
  }

  choose(by: string, seen: Choice, take: Taken): void {
    this.become(
      choose(this.draft, { id: seen.id, take, seen }, () => `c${++made}`),
      by,
    )
  }

  private become(next: Merge, by: string): void {
    if (JSON.stringify(next) === JSON.stringify(this.draft)) return
    this.draft = next
    this.rev++
    this.history.push({ by, body: next.text.body })
  }
}

class Editor {
  line: Line = 'up'
  private answer = () => {}
  place: string | undefined
  readonly typed = new Set<string>()
  readonly work: TextAtWork

  constructor(
    readonly name: string,
    private readonly desk: TwoEditors,
  ) {
    this.work = new TextAtWork(
      { text: draft(begun), choices: [], rev: 1, version: 0, at: 1, by: null, slugTaken: false },
      {
        send: async (save) => {
          if (this.line === 'down') return { ok: false, error: 'unreachable' }
          const answer = this.desk.save(name, save)
          if (this.line === 'slow') await new Promise<void>((come) => (this.answer = come))
          return this.line === 'lost' ? { ok: false, error: 'unreachable' } : answer
        },
        keep: async () => {},
        busy: () => this.place,
        now: () => 1,
      },
    )
  }

  /** What was asked on a slow line is answered. */
  async hear(): Promise<void> {
    this.answer()
    await new Promise((done) => setImmediate(done))
  }

  /** Chooses in what this page shows, which may be old by now. */
  choose({ place, take }: Step): void {
    const { choices } = this.work.snapshot()
    const seen = choices[place % choices.length]
    if (!seen) return
    this.desk.choose(this.name, seen, take)
    if (take !== 'both') {
      const left = wordsIn(take === 'kept' ? seen.kept : seen.other)
      const dropped = wordsIn(take === 'kept' ? seen.other : seen.kept)
      for (const word of dropped.filter((one) => !left.includes(one))) {
        for (const { typed } of this.desk.editors) typed.delete(word)
      }
    }
    this.work.receive(this.desk.state(), this.work.snapshot())
  }

  /** All that this person sees: the text and what is to be chosen. */
  get page(): string {
    const { text, choices } = this.work.snapshot()
    return JSON.stringify([text, choices])
  }

  act(step: Step, token: string): void {
    const { text } = this.work.snapshot()
    const at = text.body.length === 0 ? 0 : step.place % text.body.length
    const block = text.body[at]
    this.place = block?.id
    if (step.kind === 'headline') this.typing(token, { headline: `${text.headline} ${token}` })
    else if (step.kind === 'insert' || !block)
      this.typing(token, { body: text.body.toSpliced(at + 1, 0, paragraph(`n${token}`, token)) })
    else if (step.kind === 'type') {
      const longer = paragraph(block.id, `${blockText(block)} ${token}`)
      this.typing(token, { body: text.body.with(at, longer) })
    } else if (step.kind === 'move') {
      const rest = text.body.toSpliced(at, 1)
      this.work.edited({ body: rest.toSpliced(step.to % (rest.length + 1), 0, block) })
    } else {
      for (const word of blockText(block).split(' ')) this.typed.delete(word)
      for (const other of this.desk.editors) {
        // Whoever deletes words that they see has read them.
        for (const word of blockText(block).split(' ')) other.typed.delete(word)
      }
      this.work.edited({ body: text.body.toSpliced(at, 1) })
    }
  }

  private typing(token: string, change: Partial<DraftText>): void {
    this.typed.add(token)
    this.work.edited(change)
  }
}

function wordsIn(side: Choice['kept']): readonly string[] {
  return JSON.stringify(side).match(/w\d+/g) ?? []
}
