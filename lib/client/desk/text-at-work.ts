import type { DraftAnswer, DraftState } from '@/lib/shared/api/desk/draft'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import { reconcile } from '@/lib/shared/desk/reconcile'
import type { CallFailure } from './call'
import { failedState, type SavingState } from './saving-state'
import { ToldChange } from './told-change'

export type TextView = {
  readonly text: DraftText
  readonly choices: readonly Choice[]
  readonly state: SavingState
  /** When the server last had all of it. */
  readonly savedAt: number | null
  /** The person who changed it meanwhile. */
  readonly changedBy: string | undefined
  readonly slugTaken: boolean
  readonly rev: number
  /** Of what is public. */
  readonly version: number
}

export type Unsent = {
  base: DraftText
  sent: DraftText | null
  mine: DraftText
  rev: number
  /** Absent where an older page kept it. */
  version?: number | undefined
}

type Save = { base: DraftText; mine: DraftText; rev: number; version: number }

export type Surroundings = {
  send(save: Save): Promise<DraftAnswer | CallFailure>
  /** Keeps on the device what the server may not have; null when it has all. */
  keep(unsent: Unsent | null): Promise<void>
  /** The block or the field that is being written in. */
  busy(): string | undefined
  now(): number
}

/**
 * One text that is being written: what the editor shows, what was sent, what the desk has. The editor
 * tells it every change; it tells the editor what to show, and the page what is saved where.
 */
export class TextAtWork {
  private base: DraftText
  private server: DraftText
  private sent: DraftText | null = null
  /** Whether anything was written since something was last sent. */
  private dirty = false
  private current: DraftText
  private sending: Promise<void> | undefined
  private readonly change: ToldChange
  private view: TextView
  private readonly listeners = new Set<() => void>()

  constructor(
    state: DraftState,
    private readonly around: Surroundings,
  ) {
    this.change = new ToldChange(around.now)
    this.base = state.text
    this.server = state.text
    this.current = state.text
    const { text, choices, at, slugTaken, rev, version } = state
    const seen = { text, choices, slugTaken, rev, version }
    this.view = { ...seen, state: 'saved', savedAt: at, changedBy: undefined }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): TextView => this.view

  get hasUnsent(): boolean {
    return this.sent !== null || this.dirty
  }

  /** Goes on from what a page that is gone had written. */
  restore({ base, sent, mine, rev, version = this.view.version }: Unsent): void {
    this.base = base
    this.sent = sent
    this.current = mine
    this.dirty = true
    this.show({ state: 'device', rev, version })
  }

  /** Somebody wrote. */
  edited(change: Partial<DraftText>): void {
    const text = { ...this.current, ...change }
    if (same(text, this.current)) return
    this.current = text
    this.dirty = true
    this.show({ state: this.view.state === 'saved' ? 'waiting' : this.view.state })
    void this.keep()
  }

  /** Sends what the desk does not have yet; one request at a time. */
  save(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  private async sendAll(): Promise<void> {
    while (this.hasUnsent) {
      // What was never answered is sent again as it was: the desk knows it when it has it already.
      const again = this.sent
      const sent = again ?? this.current
      this.sent = sent
      this.dirty = again !== null && !same(again, this.current)
      this.show({ state: 'saving' })
      await this.keep()
      const { rev, version } = this.view
      const answer = await this.around.send({ base: this.base, mine: sent, rev, version })
      if (!answer.ok) {
        await this.fail(failedState(answer.error))
        return
      }
      this.sent = null
      this.take(sent, answer)
      await this.keep()
    }
  }

  /** What was refused the desk has not taken: the next save is of what stands here by then. */
  private async fail(state: SavingState): Promise<void> {
    if (state === 'refused') {
      this.sent = null
      this.dirty = true
    }
    this.show({ state })
    await this.keep()
  }

  /**
   * What the desk has, by whoever asked when this page was at that save. An answer that comes after
   * that of a later save is old.
   */
  receive(state: DraftState, asked: Pick<TextView, 'rev' | 'version'>): void {
    const { rev, version } = this.view
    if (this.sent || asked.rev !== rev || asked.version !== version) return
    if (state.rev !== rev || state.version !== version) this.take(this.base, state)
  }

  /** The cursor left a place: what waited there for it can be shown. */
  settle(): void {
    if (this.sent || same(this.base, this.server)) return
    this.meet(this.base, this.view.choices)
    this.show({})
  }

  /** An answer to what was sent. */
  private take(sent: DraftText, state: DraftState): void {
    const { text, choices, rev, version, at, by, slugTaken } = state
    this.server = text
    this.meet(sent, choices)
    this.show({
      choices,
      rev,
      version,
      slugTaken,
      state: this.dirty ? 'waiting' : 'saved',
      savedAt: at ?? this.around.now(),
      changedBy: this.change.hear(by?.name),
    })
  }

  private meet(sent: DraftText, choices: readonly Choice[]): void {
    const { shown, base } = reconcile({
      sent,
      current: this.current,
      merged: this.server,
      busy: this.around.busy(),
      choices,
    })
    this.base = base
    this.current = shown
  }

  private keep(): Promise<void> {
    const { base, sent, current: mine } = this
    const { rev, version } = this.view
    return this.around.keep(this.hasUnsent ? { base, sent, mine, rev, version } : null)
  }

  private show(change: Partial<TextView>): void {
    this.view = { ...this.view, text: this.current, ...change }
    for (const listener of this.listeners) listener()
  }
}

function same(one: DraftText, two: DraftText): boolean {
  return one === two || JSON.stringify(one) === JSON.stringify(two)
}
