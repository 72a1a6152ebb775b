import { TextAtWork } from '@/lib/client/desk/text-at-work'
import type { DraftAnswer, DraftState } from '@/lib/shared/api/desk/draft'
import type { StageAnswer } from '@/lib/shared/api/desk/stage'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import type { Taken } from '@/lib/shared/desk/merge'
import type { Random } from './random-writing'
import type { Ask, SharedArticle } from './shared-article'
import { paragraph } from './two-editors'
import { wordsIn } from './word-ledger'

/** A text is made shorter again, so that a long run does not become one of long texts. */
const mostWords = 120

/** What the desk may answer to a publish while others write. */
const expected = new Set(['moved-on', 'choices'])

/**
 * Somebody who writes without a pause in an article that others write in too, by the same steps as the
 * page of the desk and whatever becomes of the server.
 */
export class DeskWriter {
  saves = 0
  publishes = 0
  /** That were made. */
  choices = 0
  private count = 0
  private isCut = false
  /** Written, and not yet said to be saved. */
  private readonly pending = new Set<string>()
  private readonly work: TextAtWork

  constructor(
    private readonly number: number,
    readonly article: SharedArticle,
    state: DraftState,
    private readonly ask: Ask,
    private readonly random: Random,
  ) {
    this.work = new TextAtWork(state, {
      send: (save) => this.send(save),
      keep: async () => {},
      busy: () => undefined,
      now: Date.now,
    })
  }

  /** Writes until a request fails; begins with what was not answered the last time. */
  async write(): Promise<void> {
    await this.finish()
    while (!this.isCut) {
      this.edit()
      await this.work.save()
      if (this.article.publisher === this.number) await this.publishDecided()
      else if (!this.isCut && this.random(2) === 0) await this.choose()
    }
  }

  /** Sends what was not answered. */
  async finish(): Promise<void> {
    this.isCut = false
    await this.work.save()
  }

  /** Readers are given nothing that is still to be chosen. */
  private async publishDecided(): Promise<void> {
    for (let left = 3; left > 0 && !this.isCut && this.hasChoices; left--) await this.choose()
    if (!this.isCut && !this.hasChoices) await this.publish()
  }

  private get hasChoices(): boolean {
    return this.work.snapshot().choices.length > 0
  }

  private edit(): void {
    const { text } = this.work.snapshot()
    this.count += 1
    const word = `k${this.number}x${this.count}z`
    this.pending.add(word)
    const kind = this.random(12)
    if (wordsIn(JSON.stringify(text.body)).size > mostWords) this.shorten(text)
    if (kind === 0) {
      this.article.takeAway(wordsIn(text.standfirst))
      this.work.edited({ standfirst: `Satu kalimat ${word}.` })
    } else if (kind === 1) this.move(word)
    else this.append(kind < 9 ? `milik-${this.number}` : 'bersama', word)
  }

  private append(id: string, word: string): void {
    const { body } = this.work.snapshot().text
    const at = body.findIndex((block) => block.id === id)
    const block = body[at]
    const longer = paragraph(id, block ? `${blockText(block)} ${word}` : `Alinea ${word}`)
    this.work.edited({ body: block ? body.with(at, longer) : [...body, longer] })
  }

  /** The last block goes to the front, with a word more. */
  private move(word: string): void {
    const { body } = this.work.snapshot().text
    const last = body.at(-1) ?? paragraph('bersama', 'Alinea')
    const longer = paragraph(last.id, `${blockText(last)} ${word}`)
    this.work.edited({ body: [longer, ...body.slice(0, -1)] })
  }

  /** Deletes all but two blocks, having read them. */
  private shorten({ body }: DraftText): void {
    const gone: readonly Block[] = body.slice(2)
    this.article.takeAway(wordsIn(JSON.stringify(gone)))
    this.article.takeAway(wordsIn(JSON.stringify(body.slice(0, 1))))
    const [first, ...rest] = body.slice(0, 2)
    this.work.edited({ body: first ? [paragraph(first.id, 'Alinea'), ...rest] : [] })
  }

  private async send(save: {
    base: DraftText
    mine: DraftText
    rev: number
  }): Promise<DraftAnswer | { ok: false; error: 'unreachable' }> {
    const key = { articleId: this.article.id, locale: 'id' }
    const answer = (await this.answerTo('draft.save', { ...key, ...save })) as DraftAnswer
    if (!answer) return { ok: false, error: 'unreachable' }
    if (!answer.ok) throw new Refusal(`draft.save: ${JSON.stringify(answer)}`)
    this.saves += 1
    for (const word of wordsIn(JSON.stringify(save.mine))) {
      if (this.pending.delete(word)) this.article.accept(word)
    }
    return answer
  }

  private async choose(): Promise<void> {
    const { choices, rev, version } = this.work.snapshot()
    const seen = choices[this.random(Math.max(1, choices.length))]
    if (!seen) return
    const take = (['kept', 'other', 'both', 'both'] as const)[this.random(4)] ?? 'both'
    this.article.takeAway(droppedBy(seen, take))
    const { kept, other } = seen
    const key = { articleId: this.article.id, locale: 'id', choiceId: seen.id, rev }
    const asked = { ...key, take, seen: { kept, other } }
    const answer = (await this.answerTo('draft.choose', asked)) as DraftAnswer
    if (!answer?.ok) return
    this.choices += 1
    this.work.receive(answer, { rev, version })
  }

  private async publish(): Promise<void> {
    const { article } = this
    const { rev, text } = this.work.snapshot()
    const { id: articleId, version, factsRev } = article
    const texts = [{ locale: 'id', rev, version }]
    const asked = { articleId, texts, factsRev, smallFix: version > 0 }
    const answer = (await this.answerTo('stage.publish', asked)) as StageAnswer
    if (!answer || (!answer.ok && expected.has(answer.error))) return
    if (!answer.ok) throw new Refusal(`stage.publish: ${JSON.stringify(answer)}`)
    article.published(answer.texts[0]?.version ?? 0, wordsIn(JSON.stringify(text)))
    this.publishes += 1
  }

  /** Undefined when the line broke, which is what this is about. */
  private async answerTo(action: string, input: unknown): Promise<unknown> {
    try {
      return await this.ask(action, input)
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      this.isCut = true
    }
  }
}

/** The desk said no to something that it ought to do. */
class Refusal extends Error {
  override name = 'Refusal'
}

function droppedBy({ kept, other }: Choice, take: Taken): string[] {
  const [left, gone] = take === 'kept' ? [kept, other] : [other, kept]
  const stays = wordsIn(JSON.stringify(left))
  // To take both of a deletion and what was deleted is to keep it.
  return take === 'both' ? [] : [...wordsIn(JSON.stringify(gone))].filter((one) => !stays.has(one))
}
