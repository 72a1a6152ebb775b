import 'server-only'
import pLimit from 'p-limit'
import { getLinkedText } from '@/db/queries/linked-text'
import type { CheckLinksAnswer, LinkProblem } from '@/lib/shared/api/desk/stage'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import { linksIn, ownPath } from '@/lib/shared/desk/checks/links'
import type { Locale } from '@/lib/shared/locales'
import { env } from '../env'
import { askLink, type LinkAnswer } from '../link-answer'

/** More links than this are not asked at once. */
const linkLimit = 60

/** Asks every link of a text to another site whether it answers; of our own pages the checks know. */
export async function checkTextLinks(
  key: { articleId: string; locale: Locale },
  act: AllowedAct,
  ask: (href: string) => Promise<LinkAnswer> = askLink,
): Promise<CheckLinksAnswer> {
  const text = await getLinkedText(key)
  if (!text) return { ok: false, error: 'not-found' }
  if (!isWithinReach(act, { ...text, locale: key.locale })) {
    return { ok: false, error: 'out-of-reach' }
  }
  const all = linksIn(text.body).filter(({ href }) => ownPath(href, env().SITE_URL) === undefined)
  const links = all.slice(0, linkLimit)
  const inTurn = pLimit(4)
  const broken = await Promise.all(
    links.map(({ blockId, href }) =>
      inTurn(async (): Promise<LinkProblem[]> => {
        const answer = await ask(href)
        return answer.ok ? [] : [{ blockId, href, why: answer.why }]
      }),
    ),
  )
  return { ok: true, checked: links.length, left: all.length - links.length, broken: broken.flat() }
}
