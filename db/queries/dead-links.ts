import 'server-only'
import type { Block } from '@/lib/shared/article/blocks'
import { type DeadLink, linksIn, ownPath } from '@/lib/shared/desk/checks/links'
import type { Locale } from '@/lib/shared/locales'
import { getArticle } from './articles'
import { getSection } from './publication'
import { getTopic } from './topics'

/** Pages that are there or not by what the newsroom has done. */
const listed = /^\/(id|en)\/(articles|sections|topics)\/([^/]+)(?:\/both)?$/

type Address = { locale: Locale; slug: string }

/** The links of a body to our own pages that lead readers nowhere, or to what is withdrawn. */
export async function listDeadLinks(
  body: readonly Block[],
  siteUrl: string,
): Promise<readonly DeadLink[]> {
  const found = await Promise.all(
    linksIn(body).map(async (link): Promise<DeadLink[]> => {
      const code = await whatIsWrong(ownPath(link.href, siteUrl) ?? '')
      return code ? [{ ...link, code }] : []
    }),
  )
  return found.flat()
}

async function whatIsWrong(path: string): Promise<DeadLink['code'] | undefined> {
  const [, locale, noun, slug] = listed.exec(path) ?? []
  if (!locale || !slug) return undefined
  const address = { locale: locale as Locale, slug }
  if (noun === 'articles') return articleProblem(address)
  const list = noun === 'topics' ? await getTopic(address) : await getSection(address)
  return list ? undefined : 'page-missing'
}

async function articleProblem(address: Address): Promise<DeadLink['code'] | undefined> {
  const asked = await getArticle(address)
  const answer =
    asked?.state === 'moved' ? await getArticle({ ...address, slug: asked.slug }) : asked
  if (!answer) return 'page-missing'
  return answer.state === 'withdrawn' ? 'page-withdrawn' : undefined
}
