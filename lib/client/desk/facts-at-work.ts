import type { FactsState } from '@/lib/shared/api/desk/draft'
import type { Facts } from '@/lib/shared/desk/draft'
import { type FactsAnswer, mergeFacts, type ReplacedFacts } from '@/lib/shared/desk/facts-merge'
import type { CallFailure } from './call'
import { failedState, type SavingState } from './saving-state'
import { ToldChange } from './told-change'

export type FactsView = {
  readonly facts: Facts
  readonly state: SavingState
  readonly savedAt: number | null
  /** The person who changed them meanwhile. */
  readonly changedBy: string | undefined
  /** What others had set meanwhile and these facts replaced. */
  readonly replaced: ReplacedFacts
}

export type UnsentFacts = { base: Facts; mine: Facts; rev: number }

type Surroundings = {
  send(save: UnsentFacts): Promise<FactsAnswer | CallFailure>
  keep(unsent: UnsentFacts | null): Promise<void>
  now(): number
}

/** The facts of an article while they are being filled in. */
export class FactsAtWork {
  private base: Facts
  /** The save on the server that these facts go by. */
  rev: number
  private dirty = false
  private sending: Promise<void> | undefined
  private view: FactsView
  private readonly change: ToldChange
  private readonly listeners = new Set<() => void>()

  constructor(
    begun: Pick<FactsState, 'facts' | 'rev'>,
    private readonly around: Surroundings,
  ) {
    this.base = begun.facts
    this.rev = begun.rev
    this.change = new ToldChange(around.now)
    const { facts } = begun
    this.view = { facts, state: 'saved', savedAt: null, changedBy: undefined, replaced: {} }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): FactsView => this.view

  get hasUnsent(): boolean {
    return this.dirty
  }

  /** Goes on from what a page that is gone had set, beside what this page has by now. */
  restore({ base, mine }: Pick<UnsentFacts, 'base' | 'mine'>): Promise<void> {
    const { facts, replaced } = mergeFacts(base, mine, this.view.facts)
    this.dirty = true
    this.show({ facts, state: 'device', replaced: { ...this.view.replaced, ...replaced } })
    return this.keep()
  }

  edited(change: Partial<Facts>): void {
    this.dirty = true
    const state = this.view.state === 'saved' ? 'waiting' : this.view.state
    this.show({ facts: { ...this.view.facts, ...change }, state })
    void this.keep()
  }

  /** What somebody else saved, by whoever asked when these facts were at that save. */
  receive({ facts: theirs, rev, by }: FactsState, askedAt: number): void {
    if (this.sending || this.rev !== askedAt) return
    const { facts, replaced } = mergeFacts(this.base, this.view.facts, theirs)
    this.base = theirs
    this.rev = rev
    const changedBy = this.change.hear(by?.name)
    this.show({ facts, changedBy, replaced: { ...this.view.replaced, ...replaced } })
    void this.keep()
  }

  save(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  private async sendAll(): Promise<void> {
    while (this.dirty) {
      const mine = this.view.facts
      this.dirty = false
      this.show({ state: 'saving' })
      const answer = await this.around.send({ base: this.base, mine, rev: this.rev })
      if (!answer.ok) {
        this.dirty = true
        this.show({ state: failedState(answer.error) })
        await this.keep()
        return
      }
      const { facts } = mergeFacts(mine, this.view.facts, answer.facts)
      this.base = answer.facts
      this.rev = answer.rev
      this.show({
        facts,
        state: this.dirty ? 'waiting' : 'saved',
        savedAt: this.around.now(),
        changedBy: this.change.hear(answer.by?.name),
        replaced: { ...this.view.replaced, ...answer.replaced },
      })
      await this.keep()
    }
  }

  private keep(): Promise<void> {
    const { base, rev, view } = this
    return this.around.keep(this.dirty ? { base, mine: view.facts, rev } : null)
  }

  private show(change: Partial<FactsView>): void {
    this.view = { ...this.view, ...change }
    for (const listener of this.listeners) listener()
  }
}
