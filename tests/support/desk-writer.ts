import type { DraftText, Facts } from '@/lib/shared/desk/draft'
import type { WrittenState } from './written-state'

const nothing: Facts = {
  sectionId: null,
  place: null,
  byline: null,
  source: null,
  licence: null,
  eventDate: null,
  leadImageId: null,
  topicIds: [],
  embargoUntil: null,
}

/** Publishes every so many saves. */
const savesToPublish = 3

/** Somebody who writes without a pause in an article of their own, whatever becomes of the server. */
export class DeskWriter {
  /** The highest number that the server said it has saved, and that it said readers have. */
  saved = 0
  published = 0
  saves = 0
  publishes = 0
  private count = 0
  private state: WrittenState = { text: undefined, rev: 0, version: 0, factsRev: 0 }

  constructor(
    readonly articleId: string,
    private readonly ask: (action: string, input: unknown) => Promise<unknown>,
  ) {}

  /** @throws when the article cannot be begun */
  async begin(): Promise<void> {
    const { articleId } = this
    const headline = `Penulis ${articleId}`
    const begun = await this.ask('article.create', { articleId, sourceLocale: 'id', headline })
    const mine = { ...nothing, sectionId: 'dunia', byline: 'Penulis' }
    const facts = await this.ask('article.facts', { articleId, base: nothing, mine, rev: 0 })
    if (!isDone(begun) || !isDone(facts)) throw new Error(JSON.stringify([begun, facts]))
  }

  /** What the database has of the article, when nobody knows what became of the last request. */
  learn(state: WrittenState): void {
    this.state = state
  }

  /** Writes until a request fails. */
  async write(): Promise<void> {
    try {
      for (;;) {
        await this.save()
        if (this.saves % savesToPublish === 0) await this.publish()
      }
    } catch (error) {
      // A line that breaks is what this is about.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
    }
  }

  private async save(): Promise<void> {
    const { articleId, state } = this
    const base = state.text
    if (!base) throw new Error('Nothing is known of the text.')
    this.count += 1
    const number = this.count
    const mine = { ...base, standfirst: 'Satu kalimat.', body: [paragraph(number)] }
    const input = { articleId, locale: 'id', base, mine, rev: state.rev }
    const answer = await this.ask('draft.save', input)
    if (!isDone(answer)) throw new Refusal(`draft.save: ${JSON.stringify(answer)}`)
    const { text, rev } = answer as unknown as { text: DraftText; rev: number }
    this.state = { ...state, text, rev }
    this.saved = number
    this.saves += 1
  }

  private async publish(): Promise<void> {
    const { articleId, state, saved } = this
    const { rev, version, factsRev } = state
    const input = {
      articleId,
      texts: [{ locale: 'id', rev, version }],
      factsRev,
      smallFix: version > 0,
    }
    const answer = await this.ask('stage.publish', input)
    if (!isDone(answer)) throw new Refusal(`stage.publish: ${JSON.stringify(answer)}`)
    const [text] = (answer as unknown as { texts: { version: number }[] }).texts
    this.state = { ...state, rev: 0, factsRev: 0, version: text?.version ?? 0 }
    this.published = saved
    this.publishes += 1
  }
}

/** The desk said no to something that it ought to do. */
class Refusal extends Error {
  override name = 'Refusal'
}

function isDone(answer: unknown): answer is { ok: true } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true
}

function paragraph(number: number) {
  return { kind: 'paragraph' as const, id: 'hitungan', text: [{ text: `Nomor ${number}.` }] }
}
