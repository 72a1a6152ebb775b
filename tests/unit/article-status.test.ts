import { afterEach, expect, it, vi } from 'vitest'
import { fetchArticleStatus } from '@/lib/client/article-status'
import { articleStatusLimit } from '@/lib/shared/api/article-status'

afterEach(() => vi.unstubAllGlobals())

it('asks about as much at once as a server reads, and about all in the end', async () => {
  const asked: URL[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address, 'http://localhost'))
    return Response.json({ articles: [], paths: {} })
  })
  const ids = Array.from({ length: 120 }, (_, index) => `a${index}`)
  const paths = ids.map((id) => `/id/articles/${id.padEnd(380, 'x')}`)
  await fetchArticleStatus({ ids, paths })
  for (const { search, searchParams } of asked) {
    expect(search.length).toBeLessThan(8000)
    expect([...searchParams].length).toBeLessThanOrEqual(articleStatusLimit)
  }
  expect(asked.flatMap(({ searchParams }) => searchParams.getAll('id'))).toEqual(ids)
  expect(asked.flatMap(({ searchParams }) => searchParams.getAll('path'))).toEqual(paths)
})
