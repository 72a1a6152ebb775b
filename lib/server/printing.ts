import 'server-only'

/**
 * Pages are kept until what they were made of changes. Each kind of it has a printing: a number that
 * grows with every change. What was made of an earlier printing is neither kept nor shown, however
 * late it is finished (`page-cache.mjs`).
 *
 * The framework's own tags compare the time of a change with the time at which a page was put away:
 * a page that was begun before a publish and finished after it would stay for good.
 */
export type Tag =
  /** Every list and every text: one publish changes any number of both. */
  | 'edition'
  /** The publication's name, sections and front page choices. */
  | 'publication'

/** Next bundles a module more than once, and the server around it is not bundled: all share these. */
declare global {
  var penaPrintings: Map<string, number> | undefined
  var penaReadings: Set<Promise<unknown>> | undefined
}

/** A reader does not keep an editor waiting for longer than this. */
const patienceMs = 2000

/** The name by which `page-cache.mjs` knows what something was made of. */
export function printingOf(tag: Tag): string {
  return `${tag}@${globalThis.penaPrintings?.get(tag) ?? 0}`
}

/**
 * From now on pages are made of what the database says now. Done when whoever asks next is shown it:
 * the framework lets a reader share a page that is being made for another, so those that were begun
 * before are awaited.
 */
export async function printAnew(changed: readonly Tag[]): Promise<void> {
  globalThis.penaPrintings ??= new Map()
  for (const tag of changed) {
    globalThis.penaPrintings.set(tag, (globalThis.penaPrintings.get(tag) ?? 0) + 1)
  }
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([Promise.all(globalThis.penaReadings ?? []), patience])
  clearTimeout(timer)
}

/**
 * Draws pages before anybody asks for them, so that whoever looks first need not wait: the desk does.
 */
export async function drawPages(paths: readonly string[]): Promise<void> {
  const origin = globalThis.penaOwner?.url
  if (!origin) return
  const signal = AbortSignal.timeout(patienceMs)
  const headers = { 'accept-encoding': 'identity' }
  const draw = async (path: string) => {
    const answer = await fetch(origin + path, {
      signal,
      headers,
      cache: 'no-store',
      redirect: 'manual',
    })
    await answer.arrayBuffer()
  }
  // A page that cannot be drawn now is drawn for its first reader.
  await Promise.allSettled(paths.map(draw))
}

/** Counts a page among those that are being made until `done`. */
export function readWhile(done: Promise<unknown>): void {
  globalThis.penaReadings ??= new Set()
  const readings = globalThis.penaReadings
  readings.add(done)
  void done.finally(() => readings.delete(done))
}
