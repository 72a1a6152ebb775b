import { parse } from 'zod/mini'
import {
  type ArticleStatusAnswer,
  articleStatusAnswer,
  articleStatusLimit,
} from '@/lib/shared/api/article-status'

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
  for (let start = 0; start < wanted.length; start += articleStatusLimit) {
    const some = new URLSearchParams(
      wanted.slice(start, start + articleStatusLimit).map(([name, value]) => [name, value]),
    )
    const response = await fetch(`/api/v1/articles?${some}`, { cache: 'no-store' })
    if (!response.ok) throw new Error(`The server answered ${response.status}.`)
    const { articles, paths } = parse(articleStatusAnswer, await response.json())
    answer.articles.push(...articles)
    Object.assign(answer.paths, paths)
  }
  return answer
}
