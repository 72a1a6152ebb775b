import { nanoid } from 'nanoid'
import type {
  DraftAnswer,
  DraftState,
  FactsState,
  PresenceAnswer,
  Present,
} from '@/lib/shared/api/desk/draft'
import type { Choice } from '@/lib/shared/desk/draft'
import type { FactsAnswer } from '@/lib/shared/desk/facts-merge'
import type { Taken } from '@/lib/shared/desk/merge'
import { type Locale, locales } from '@/lib/shared/locales'
import { type CallFailure, callDesk } from './call'
import {
  forgetFactsOnDevice,
  forgetOnDevice,
  holdTab,
  keepFactsOnDevice,
  keepOnDevice,
  listFactsLeftOnDevice,
  listLeftOnDevice,
} from './device-drafts'
import { FactsAtWork, type UnsentFacts } from './facts-at-work'
import { latestOnly } from './latest-only'
import { SaveTimer } from './save-timer'
import { TextAtWork, type Unsent } from './text-at-work'

const autosaveMs = 1000
const heartbeatMs = 5000
/** What a browser may send while the page goes away. */
const farewellBytes = 60_000

export type Place = { locale: Locale; block: string }

export type SessionView = {
  readonly present: readonly Present[]
  readonly restored: boolean
  /** Whether the device keeps what is written; false where the browser does not allow it. */
  readonly deviceKeeps: boolean
  /** Why nobody knows what others do, where that is so. */
  readonly apart: CallFailure['error'] | undefined
}

type Begun = {
  articleId: string
  personId: string
  texts: Readonly<Record<Locale, DraftState>>
  facts: Pick<FactsState, 'facts' | 'rev'>
}

/** An article that this page has open: its texts, their saving, and who else has it open. */
export class WritingSession {
  readonly texts: Readonly<Record<Locale, TextAtWork>>
  readonly facts: FactsAtWork
  readonly tab = nanoid(10)
  place: Place | null = null
  private view: SessionView = {
    present: [],
    restored: false,
    deviceKeeps: true,
    apart: undefined,
  }
  private readonly listeners = new Set<() => void>()
  private readonly ends: (() => void)[] = []
  private readonly saveTimer = new SaveTimer(() => void this.save())
  private beatTimer: ReturnType<typeof setTimeout> | undefined
  private channel: BroadcastChannel | undefined

  constructor(private readonly begun: Begun) {
    const text = (locale: Locale) => new TextAtWork(begun.texts[locale], this.around(locale))
    this.texts = { id: text('id'), en: text('en') }
    this.facts = new FactsAtWork(begun.facts, this.aroundFacts())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): SessionView => this.view

  /** Begins saving, listening and saying that somebody is here. @returns how to end it */
  start(): () => void {
    holdTab(this.tab)
    this.channel = new BroadcastChannel(`pena-desk-${this.begun.articleId}`)
    this.channel.onmessage = () => void this.beat()
    this.listen(window, 'online', () => this.goOn())
    this.listen(window, 'focus', () => this.goOn())
    this.listen(document, 'visibilitychange', () => this.goOn())
    this.listen(window, 'pagehide', () => this.leave())
    for (const work of this.works) {
      this.ends.push(work.subscribe(() => work.hasUnsent && this.saveTimer.within(autosaveMs)))
    }
    void this.restore().finally(() => this.beat())
    return () => {
      for (const end of this.ends.splice(0)) end()
      this.saveTimer.stop()
      clearTimeout(this.beatTimer)
      this.channel?.close()
    }
  }

  private get works(): readonly (TextAtWork | FactsAtWork)[] {
    return [this.texts.id, this.texts.en, this.facts]
  }

  /** Whether the server may not have all of it. */
  get hasUnsent(): boolean {
    return this.works.some((work) => work.hasUnsent)
  }

  /** Saves now all that is not on the server. */
  async save(): Promise<void> {
    this.saveTimer.stop()
    const before = this.revs()
    await Promise.all(this.works.map((work) => work.save()))
    if (JSON.stringify(this.revs()) !== JSON.stringify(before)) this.channel?.postMessage('saved')
    const states = this.works.map((work) => work.snapshot().state)
    if (states.includes('device') || states.includes('refused')) return this.saveTimer.later()
    this.saveTimer.forgetFailures()
    // Not before somebody signs in, or writes on.
    if (states.includes('signed-out')) this.saveTimer.stop()
  }

  /** Somebody is now in another place, or in none. */
  moveTo(place: Place | null): void {
    const before = this.place
    if (before?.locale === place?.locale && before?.block === place?.block) return
    this.place = place
    if (before) this.texts[before.locale].settle()
  }

  async choose(locale: Locale, choice: Choice, take: Taken): Promise<DraftAnswer | CallFailure> {
    await this.save()
    const { articleId } = this.begun
    const seen = { kept: choice.kept, other: choice.other }
    const { rev, version } = this.texts[locale].snapshot()
    const input = { articleId, locale, choiceId: choice.id, take, seen, rev, version }
    const answer = await callDesk<DraftAnswer>('draft.choose', input)
    if (answer.ok) this.texts[locale].receive(answer, { rev, version })
    this.channel?.postMessage('chosen')
    return answer
  }

  private around(locale: Locale) {
    const { articleId, personId } = this.begun
    const key = { articleId, locale, tab: this.tab }
    const write = async (unsent: Unsent | null) => {
      try {
        await (unsent
          ? keepOnDevice({ ...key, personId, ...unsent, at: Date.now() })
          : forgetOnDevice(key))
        this.show({ deviceKeeps: true })
      } catch {
        this.show({ deviceKeeps: false })
      }
    }
    return {
      now: Date.now,
      busy: () => (this.place?.locale === locale ? this.place.block : undefined),
      send: (save: object) => this.send({ articleId, locale, ...save }),
      keep: latestOnly(write),
    }
  }

  private aroundFacts() {
    const { articleId, personId } = this.begun
    const key = { articleId, tab: this.tab }
    return {
      now: Date.now,
      send: (save: UnsentFacts) => callDesk<FactsAnswer>('article.facts', { articleId, ...save }),
      keep: (unsent: UnsentFacts | null) =>
        (unsent
          ? keepFactsOnDevice({ ...key, personId, ...unsent })
          : forgetFactsOnDevice(key)
        ).catch(() => this.show({ deviceKeeps: false })),
    }
  }

  private send(input: object): Promise<DraftAnswer | CallFailure> {
    const leaving = document.visibilityState === 'hidden'
    const keepalive = leaving && JSON.stringify(input).length < farewellBytes
    return callDesk<DraftAnswer>('draft.save', input, keepalive ? { keepalive } : {})
  }

  /** What a page that was closed or that crashed had not sent: shown here, then sent. */
  private async restore(): Promise<void> {
    const { articleId, personId } = this.begun
    for (const locale of locales) {
      const left = await listLeftOnDevice(articleId, locale, personId).catch(() => [])
      const newest = left.at(-1)
      for (const draft of left) {
        if (draft === newest && !this.texts[locale].hasUnsent) {
          this.texts[locale].restore(draft)
          this.show({ restored: true })
        } else {
          const { base, mine, rev, version } = draft
          const answer = await this.send({ articleId, locale, base, mine, rev, version })
          if (!answer.ok) continue
        }
        if (draft === newest) await this.texts[locale].save()
        await forgetOnDevice(draft)
      }
    }
    const left = await listFactsLeftOnDevice(articleId, personId).catch(() => [])
    for (const facts of left) await this.facts.restore(facts)
    await this.facts.save()
    // Where this page could not keep them as its own, they stay where they are.
    if (this.facts.hasUnsent && !this.view.deviceKeeps) return
    await Promise.all(left.map(forgetFactsOnDevice))
  }

  /** Tries again whatever did not go: there may be a network by now, or somebody has signed in. */
  goOn(): void {
    this.saveTimer.forgetFailures()
    void this.save()
    void this.beat()
  }

  /** Says where somebody is and takes in what changed; a page that nobody looks at asks nothing. */
  async beat(): Promise<void> {
    clearTimeout(this.beatTimer)
    if (document.visibilityState === 'hidden') return
    const here = this.here(this.place)
    const answer = await callDesk<PresenceAnswer>('draft.presence', here)
    if (!answer.ok) this.show({ present: [], apart: answer.error })
    else {
      this.show({ present: answer.present, apart: undefined })
      for (const locale of locales) {
        const state = answer.texts[locale]
        const asked = { rev: here.revs[locale], version: here.versions[locale] }
        if (state) this.texts[locale].receive(state, asked)
      }
      if (answer.facts) this.facts.receive(answer.facts, here.factsRev)
    }
    clearTimeout(this.beatTimer)
    this.beatTimer = setTimeout(() => void this.beat(), heartbeatMs)
  }

  private leave(): void {
    void callDesk('draft.presence', { ...this.here(null), leaving: true }, { keepalive: true })
  }

  /** Where this page is, and what it has. */
  private here(place: Place | null) {
    const { articleId } = this.begun
    const [id, en] = [this.texts.id.snapshot(), this.texts.en.snapshot()]
    const versions = { id: id.version, en: en.version }
    return {
      articleId,
      tab: this.tab,
      place,
      revs: this.revs(),
      versions,
      factsRev: this.facts.rev,
    }
  }

  private revs(): Record<Locale, number> {
    return { id: this.texts.id.snapshot().rev, en: this.texts.en.snapshot().rev }
  }

  private listen(target: EventTarget, type: string, heard: () => void): void {
    target.addEventListener(type, heard)
    this.ends.push(() => target.removeEventListener(type, heard))
  }

  private show(change: Partial<SessionView>): void {
    const next = { ...this.view, ...change }
    if (JSON.stringify(next) === JSON.stringify(this.view)) return
    this.view = next
    for (const listener of this.listeners) listener()
  }
}
