import type { DraftAnswer, DraftState } from '@/lib/shared/api/desk/draft'
import type { Facts } from '@/lib/shared/desk/draft'
import { paragraph } from './two-editors'
import type { Written } from './written-state'

/** Asks the desk to do something. */
export type Ask = (action: string, input: unknown) => Promise<unknown>

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

/** An article of several writers, and all that the server said it has of it. */
export class SharedArticle {
  version = 0
  factsRev = 1
  private readonly accepted = new Set<string>()
  private readonly gone = new Set<string>()
  private readonly publications = new Map<number, ReadonlySet<string>>()

  constructor(
    readonly id: string,
    /** The number of the writer who publishes it. */
    readonly publisher: number,
  ) {}

  /** @returns what the desk has of it. @throws when the article cannot be begun */
  async begin(ask: Ask): Promise<DraftState> {
    const { id: articleId } = this
    const done = async (action: string, input: object) => {
      const answer = (await ask(action, { articleId, ...input })) as DraftAnswer
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`)
      return answer
    }
    const headline = `Penulis ${articleId}`
    const facts = { ...nothing, sectionId: 'dunia', byline: 'Penulis' }
    const base = { slug: articleId, headline, standfirst: '', body: [] }
    const mine = { ...base, standfirst: 'Satu kalimat.', body: [paragraph('bersama', 'Alinea')] }
    await done('article.create', { sourceLocale: 'id', headline })
    await done('article.facts', { base: nothing, mine: facts, rev: 0 })
    return done('draft.save', { locale: 'id', base, mine, rev: 1 })
  }

  /** The server said that it has a word. */
  accept(word: string): void {
    this.accepted.add(word)
  }

  /** Somebody who saw those words deletes them, whether or not the server comes to know it. */
  takeAway(words: Iterable<string>): void {
    for (const word of words) this.gone.add(word)
  }

  /** The server said that readers have this. */
  published(version: number, words: ReadonlySet<string>): void {
    this.publications.set(version, words)
    this.version = version
    this.factsRev = 0
  }

  /** What the database ought to have and has not. */
  missingFrom({ shown, published }: Written): string[] {
    const words = [...this.accepted].filter((word) => !this.gone.has(word) && !shown.has(word))
    const texts = [...this.publications].filter(([version, words]) => {
      const had = [...(published.get(version) ?? [])]
      return had.length !== words.size || had.some((word) => !words.has(word))
    })
    return [...words, ...texts.map(([version]) => `version ${version}`)]
  }

  /** What became of a publish that nobody was answered. */
  learn({ version, factsRev }: Written): void {
    this.version = version
    this.factsRev = factsRev
  }
}
