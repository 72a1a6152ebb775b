import { describe, expect, it } from 'vitest'
import { listDeadLinks } from '@/db/queries/dead-links'
import { withdrawTexts } from '@/db/queries/public-moves'
import { publishEdition } from '@/db/queries/publishing'
import { getStageView } from '@/db/queries/stage-view'
import { checkTextLinks } from '@/lib/server/desk/text-links'
import { env } from '@/lib/server/env'
import type { Block } from '@/lib/shared/article/blocks'
import { draftArticle, noon, publishedArticle, textOf, topic } from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, hirePeople, seen, writeDraft } from '../support/stage-acts'

useDatabase()

const site = env().SITE_URL

const linking = (...hrefs: string[]): Block[] => [
  { kind: 'paragraph', id: 'a', text: hrefs.map((href) => ({ text: 'baca', href })) },
]
const found = async (...hrefs: string[]) =>
  (await listDeadLinks(linking(...hrefs), site)).map(({ code, href }) => `${code} ${href}`)

describe('a link to a page of ours', () => {
  it('is fine when readers find the page, under an old address and in one language too', async () => {
    await topic('laut')
    const story = { articleId: 'bakau', id: { slug: 'bakau' }, en: { slug: 'mangroves' } }
    await publishedArticle({ ...story, topics: ['laut'] })
    await publishedArticle({ articleId: 'garam', id: { slug: 'garam' }, en: false })
    const moved = { ...textOf(story, 'id'), slug: 'bakau-pulih' }
    await publishEdition({ articleId: 'bakau', locale: 'id' }, { kind: 'updated' }, noon, moved)
    const fine = [
      '/id/articles/bakau-pulih',
      '/id/articles/bakau?dari=surat#s2',
      '/id/articles/bakau-pulih/both',
      `${site}/en/articles/mangroves`,
      '/en/articles/garam',
      '/id/sections/dunia',
      '/en/sections/world',
      '/id/topics/laut',
      '/id/settings',
      '/',
      'https://lain.example/id/articles/tidak-ada',
    ]
    expect(await found(...fine)).toEqual([])
  })

  it('is told of when there is no such page, or none for readers yet', async () => {
    await topic('laut')
    await draftArticle({ articleId: 'bakau', id: { slug: 'bakau' }, topics: ['laut'] })
    const dead = [
      '/id/articles/tidak-ada',
      `${site}/id/articles/bakau`,
      '/id/sections/cuaca',
      '/id/topics/laut',
      '/id/topics/darat',
    ]
    expect(await found(...dead)).toEqual(dead.map((href) => `page-missing ${href}`))
  })

  it('is advice on the way to publishing, and is not asked for over the network', async () => {
    await hirePeople()
    const key = { articleId: 'bakau', locale: 'id' } as const
    await publishedArticle({ articleId: 'garam', id: { slug: 'garam' }, en: { slug: 'salt' } })
    const texts = [
      { ...(await seen({ articleId: 'garam', locale: 'id' })), reason: 'Tidak benar.' },
    ]
    const withdrawn = { articleId: 'garam', texts }
    await withdrawTexts(withdrawn, actOf('editor', 'stage.withdraw'))
    await draftArticle({ articleId: 'bakau', id: { slug: 'bakau' }, en: false })
    const away = 'https://lain.example/'
    const body = linking('/id/articles/garam', `${site}/id/articles/hilang`, away)
    await writeDraft(key, { body })
    const act = actOf('editor', 'stage.check-links')
    const view = await getStageView('bakau', act.actor, site)
    expect(view?.texts[0]?.checks).toMatchObject([
      { code: 'page-withdrawn', severity: 'advisory', place: { blockId: 'a' } },
      { code: 'page-missing', severity: 'advisory', values: [`${site}/id/articles/hilang`] },
    ])
    const asked: string[] = []
    const answer = await checkTextLinks(key, act, async (href) => {
      asked.push(href)
      return { ok: true }
    })
    expect(answer).toEqual({ ok: true, checked: 1, left: 0, broken: [] })
    expect(asked).toEqual([away])
  })

  it('is one of sixty that are asked at once, and how many were not is said', async () => {
    await hirePeople()
    const key = { articleId: 'bakau', locale: 'id' } as const
    await draftArticle({ articleId: 'bakau', en: false })
    const away = Array.from({ length: 63 }, (_, index) => `https://lain.example/${index}`)
    await writeDraft(key, { body: linking('/id/articles/garam', ...away) })
    const act = actOf('editor', 'stage.check-links')
    const asked: string[] = []
    const answer = await checkTextLinks(key, act, async (href) => {
      asked.push(href)
      return { ok: true }
    })
    expect(answer).toEqual({ ok: true, checked: 60, left: 3, broken: [] })
    expect(asked).toEqual(away.slice(0, 60))
  })
})
