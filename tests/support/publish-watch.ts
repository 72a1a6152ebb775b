import { setTimeout as wait } from 'node:timers/promises'
import type { StageAnswer } from '@/lib/shared/api/desk/stage'
import { pageFactsOf } from '@/lib/shared/device/page-facts'
import type { DeskClient } from './desk-client'
import { type Read, SteadyReaders } from './steady-readers'

/** An article that is taken down and published again and again, and the pages that show it. */
export type Watched = {
  articleId: string
  headline: string
  version: number
  paths: { article: string; front: string; section: string; topic: string }
}

export type PublishWatch = {
  /** Milliseconds from asking each page, right after the desk was answered, to having it whole. */
  times: number[]
  /** Milliseconds until the desk was answered. */
  deskTimes: number[]
  /** How many pages steady readers were given meanwhile. */
  readers: number
  /** Pages that were asked for after an answer and did not show what it said. */
  stale: string[]
}

type Stand = { version: number; isPublic: boolean; askedAt: number; answeredAt: number }

/** Moves the article `rounds` times among steady readers, and looks at everything that was answered. */
export async function watchPublishes(options: {
  url: string
  desk: DeskClient
  article: Watched
  rounds: number
  readersASecond: number
}): Promise<PublishWatch> {
  const { url, desk, article, rounds, readersASecond } = options
  const paths = Object.values(article.paths)
  const readers = new SteadyReaders(url, paths, readersASecond)
  for (const path of paths) await readers.read(path)
  const running = readers.start()
  const stands: Stand[] = []
  const asked: Read[] = []
  let { version } = article
  for (let round = 0; round < rounds; round++) {
    const stand = await move(desk, article.articleId, version)
    version = stand.version
    stands.push(stand)
    asked.push(...(await Promise.all(paths.map((path) => readers.read(path)))))
    // Each round begins at another moment of what the readers do.
    await wait(60 + ((round * 37) % 140))
  }
  await readers.stop()
  await running
  return {
    times: asked.map((read) => read.endedAt - read.sentAt),
    deskTimes: stands.map((stand) => stand.answeredAt - stand.askedAt),
    readers: readers.reads.length,
    stale: [...asked, ...readers.reads].flatMap((read) => staleness(read, stands, article)),
  }
}

async function move(desk: DeskClient, articleId: string, version: number): Promise<Stand> {
  const isPublic = version % 2 === 0
  const askedAt = performance.now()
  const text = { locale: 'id', version }
  const answer = isPublic
    ? await desk.act<StageAnswer>('stage.publish', {
        articleId,
        texts: [{ ...text, rev: 0 }],
        factsRev: 0,
      })
    : await desk.act<StageAnswer>('stage.withdraw', {
        articleId,
        texts: [{ ...text, reason: 'Sumbernya masih diperiksa.' }],
      })
  if (!answer.ok) throw new Error(`The desk refused: ${JSON.stringify(answer)}`)
  return { version: version + 1, isPublic, askedAt, answeredAt: performance.now() }
}

/** What is wrong with an answer, if it was certain what it had to be: nothing moved while it came. */
function staleness(read: Read, stands: readonly Stand[], article: Watched): string[] {
  const last = stands.findLast((stand) => stand.answeredAt < read.sentAt)
  const isMoving = stands.some(
    (stand) => stand.askedAt < read.endedAt && stand.answeredAt > read.sentAt,
  )
  if (!last || isMoving) return []
  const shown = showsPublic(read, article)
  if (shown === last.isPublic) return []
  const since = Math.round(read.sentAt - last.answeredAt)
  return [`${read.path}, ${since} ms after version ${last.version}, answered ${read.status}`]
}

function showsPublic({ path, body }: Read, { paths, headline }: Watched): boolean {
  if (path === paths.article) return pageFactsOf(body)?.version !== undefined
  return body.includes(headline)
}
