import type { WritingSession } from './writing-session'

type Work = Pick<WritingSession, 'save' | 'hasUnsent' | 'snapshot'>

/** Nobody is kept from going home by a server that does not answer. */
const patienceMs = 10_000

const open = new Set<Work>()

/** What this page has to save before its session ends. @returns how to say that it is closed */
export function keepOpen(work: Work): () => void {
  open.add(work)
  return () => open.delete(work)
}

/** Where that is which the server does not have. */
export type Unsent = 'none' | 'on-device' | 'on-page'

/** Saves all that is written on this page. */
export async function saveOpenWork(): Promise<Unsent> {
  const works = [...open]
  const saved = await inTime(Promise.all(works.map((work) => work.save())))
  if (saved && !works.some((work) => work.hasUnsent)) return 'none'
  return works.every((work) => work.snapshot().deviceKeeps) ? 'on-device' : 'on-page'
}

async function inTime(done: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((tell) => {
    timer = setTimeout(() => tell(false), patienceMs)
  })
  const inTime = await Promise.race([done.then(() => true), late])
  clearTimeout(timer)
  return inTime
}
