import * as Y from 'yjs'
import * as z from 'zod/mini'

/** One act of saving, as devices share it. Saving an article again is another one. */
const sharedSave = z.object({
  articleId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  /** Milliseconds since 1970. */
  savedAt: z.number().check(z.positive(), z.lt(8.64e15)),
  editions: z.array(
    z.object({
      locale: z.enum(['id', 'en']),
      slug: z.string(),
      headline: z.string(),
    }),
  ),
})

export type SharedSave = z.infer<typeof sharedSave>

/** What is shared of a bookmark, or undefined when it cannot be. */
export function toSharedSave(bookmark: SharedSave): SharedSave | undefined {
  return z.safeParse(sharedSave, bookmark).data
}

/**
 * Saves in a Yjs array, of which each device adds its own and takes away what it has seen: a save
 * that nobody saw when removing outlives the removal, and one that was removed has no way back.
 * A map by article would lose the first: of two devices that write one key, Yjs keeps one.
 */
export class SharedSaves {
  private constructor(private readonly doc: Y.Doc) {}

  /** From Yjs updates, merged. @throws Error when one of them cannot be read */
  static from(...updates: readonly Uint8Array[]): SharedSaves {
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)
    return new SharedSaves(doc)
  }

  static readonly none: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())

  get update(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Y.encodeStateAsUpdate(this.doc))
  }

  /** By article; the newest of saves that devices made without each other. */
  list(): Map<string, SharedSave> {
    const newest = new Map<string, SharedSave>()
    for (const item of this.array) {
      const { data } = z.safeParse(sharedSave, item)
      if (!data) continue
      const other = newest.get(data.articleId)
      if (!other || other.savedAt < data.savedAt) newest.set(data.articleId, data)
    }
    return newest
  }

  /** Takes away every known save of the articles in `gone`, then adds `saves`. */
  change(gone: ReadonlySet<string>, saves: readonly SharedSave[]): void {
    const known = this.array.map((item) => z.safeParse(sharedSave, item).data?.articleId)
    this.doc.transact(() => {
      for (let index = known.length - 1; index >= 0; index--) {
        const articleId = known[index]
        if (articleId !== undefined && gone.has(articleId)) this.array.delete(index)
      }
      if (saves.length > 0) this.array.push([...saves])
    })
  }

  /** Whether nothing is known here that `other` does not know. */
  equals(other: SharedSaves): boolean {
    return Y.equalSnapshots(Y.snapshot(this.doc), Y.snapshot(other.doc))
  }

  private get array(): Y.Array<unknown> {
    return this.doc.getArray('saves')
  }
}
