import { parse } from 'zod/mini'
import {
  type ArticleStatusAnswer,
  articleStatusAnswer,
  articleStatusLimit,
} from '@/lib/shared/api/article-status'
import { fetchPatiently } from '@/lib/shared/patient-fetch'

/** Of the 16 kB that Node reads of a request's head, most is left to whatever else stands there. */
const addressLimit = 6000

/**
 * Asks how articles stand, by id and by path, as many as there are.
 * @throws TypeError without a network, or Error when the server cannot answer
 */
export async function fetchArticleStatus(asked: {
  ids?: readonly string[]
  paths?: readonly string[]
}): Promise<ArticleStatusAnswer> {
  const wanted = [
    ...(asked.ids ?? []).map((id) => ['id', id] as const),
    ...(asked.paths ?? []).map((path) => ['path', path] as const),
  ]
  const answer: ArticleStatusAnswer = { articles: [], paths: {} }
  for (const some of batches(wanted)) {
    const response = await fetchPatiently(`/api/v1/articles?${some}`, { cache: 'no-store' })
    if (!response.ok) throw new Error(`The server answered ${response.status}.`)
    const { articles, paths } = parse(articleStatusAnswer, await response.json())
    answer.articles.push(...articles)
    Object.assign(answer.paths, paths)
  }
  return answer
}

/** As many as one request may ask about, in addresses that a server reads to their end. */
function batches(wanted: readonly (readonly [name: string, value: string])[]): URLSearchParams[] {
  const all: URLSearchParams[] = []
  let last: URLSearchParams | undefined
  for (const [name, value] of wanted) {
    if (!last || [...last].length >= articleStatusLimit || String(last).length > addressLimit) {
      last = new URLSearchParams()
      all.push(last)
    }
    last.append(name, value)
  }
  return all
}
