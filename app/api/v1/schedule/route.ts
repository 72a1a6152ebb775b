import { revalidateTag } from 'next/cache'
import { type DueAnswer, listDueArticles, publishDue } from '@/db/queries/schedule'
import { isOwner } from '@/lib/server/owner'
import { tags } from '@/lib/server/reading'

export const dynamic = 'force-dynamic'

/** Publishes what is due. Asked by the clock of this process, who alone knows the word. */
export async function POST(request: Request) {
  if (!isOwner(request.headers)) return new Response(null, { status: 401 })
  const answers: DueAnswer[] = []
  for (const articleId of await listDueArticles(Date.now())) {
    // One that breaks must not hold the others up.
    const answer = await publishDue(articleId, Date.now()).catch((error: unknown) => {
      console.error(`What was due of ${articleId} could not be published.`, error)
      return undefined
    })
    if (answer) answers.push(answer)
  }
  const published = answers.flatMap((answer) => answer.published).length
  if (published > 0) revalidateTag(tags.edition, { expire: 0 })
  const sentBack = answers.flatMap((answer) => answer.sentBack).length
  return Response.json({ published, sentBack }, { headers: { 'cache-control': 'no-store' } })
}
