import 'server-only'
import { type DueAnswer, listDueArticles, publishDue } from '@/db/queries/schedule'
import { listPagesShowing } from '@/db/queries/showing-pages'
import { drawPages, printAnew } from './printing'

/** Publishes what is due, and shows it. An article that breaks does not hold the others up. */
export async function publishDueArticles(now: number): Promise<DueAnswer> {
  const all: DueAnswer = { published: [], sentBack: [] }
  const shownOn: string[] = []
  for (const articleId of await listDueArticles(now)) {
    const answer = await publishDue(articleId, now).catch((error: unknown) => {
      console.error(`What was due of ${articleId} could not be published.`, error)
      return undefined
    })
    if (answer) shownOn.push(...(await listPagesShowing(articleId, answer.published)))
    all.published.push(...(answer?.published ?? []))
    all.sentBack.push(...(answer?.sentBack ?? []))
  }
  if (all.published.length > 0) {
    await printAnew(['edition'])
    await drawPages(shownOn)
  }
  return all
}
