import type { Bookmark, ReadingPosition } from '@/lib/shared/device/store'
import { emptyContents, type SharedSettings, type VaultContents } from '@/lib/shared/vault/contents'
import {
  changeTowards,
  isSameContents,
  mergeContents,
  withChangesOf,
} from '@/lib/shared/vault/merge'
import { bookmark } from './bookmarks'

/** What a server keeps of a vault, unsealed. */
export class SharedShelf {
  contents: VaultContents | undefined
}

/** A device as the browser keeps it: its stores, and the contents that it was last brought to. */
export class PaperDevice {
  readonly bookmarks = new Map<string, Bookmark>()
  readonly positions = new Map<string, ReadingPosition>()
  appearance: Omit<SharedSettings, 'at'> = {}
  base: VaultContents = emptyContents

  /** `skew` is how many milliseconds its clock is ahead. */
  constructor(
    private readonly shelf: SharedShelf,
    readonly skew = 0,
  ) {}

  save(articleId: string, now: number): void {
    this.bookmarks.set(articleId, bookmark(articleId, { savedAt: now + this.skew }))
  }

  remove(articleId: string): void {
    this.bookmarks.delete(articleId)
  }

  read(articleId: string, anchor: string, now: number): void {
    this.positions.set(articleId, { articleId, anchor, fraction: 0.5, at: now + this.skew })
  }

  finish(articleId: string): void {
    this.positions.delete(articleId)
  }

  /** Whether anything went to the server. `losesAnswer` is a write that arrived and was not heard of. */
  sync(now: number, { losesAnswer = false } = {}): boolean {
    const remote = this.shelf.contents
    const own = withChangesOf(this.base, this.state, now + this.skew)
    const contents = remote ? mergeContents(own, remote) : own
    const { bookmarks, positions, appearance } = changeTowards(contents, this.state)
    for (const one of bookmarks.put) this.bookmarks.set(one.articleId, one)
    for (const articleId of bookmarks.remove) this.bookmarks.delete(articleId)
    for (const one of positions.put) this.positions.set(one.articleId, one)
    for (const articleId of positions.forget) this.positions.delete(articleId)
    if (appearance) this.appearance = appearance
    this.base = contents
    const sends = !remote || !isSameContents(contents, remote)
    if (sends || losesAnswer) this.shelf.contents = contents
    return sends
  }

  get saved(): string[] {
    return [...this.bookmarks.keys()].sort()
  }

  /** Everything that devices are to agree on. */
  get view() {
    const byId = <One extends { articleId: string }>(all: Iterable<One>) =>
      [...all].sort((a, b) => (a.articleId < b.articleId ? -1 : 1))
    return {
      bookmarks: byId(this.bookmarks.values()).map(({ articleId, savedAt }) => ({
        articleId,
        savedAt,
      })),
      positions: byId(this.positions.values()),
      appearance: { ...this.appearance },
    }
  }

  private get state() {
    return {
      bookmarks: [...this.bookmarks.values()],
      positions: [...this.positions.values()],
      appearance: this.appearance,
    }
  }
}
