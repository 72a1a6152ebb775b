import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect } from '@/db/client'
import { connection } from '@/db/connection'
import { getArticle } from '@/db/queries/articles'
import { getPublication } from '@/db/queries/publication'
import { listRelatedTeasers } from '@/db/queries/teasers'
import { editionTexts } from '@/db/schema'
import type { NewPerson } from '@/lib/server/desk/joining'
import { routes } from '@/lib/shared/routes'
import { compressBuild } from '../scripts/compress-build.mjs'
import { readScript, runProgram, runScript, type Server, startServer } from './programs'
import { say } from './result'
import { staticPage } from './static-article/page'

/** The length of an article that the limits speak of. */
const wantedWords = 450

export type Stage = {
  /** What the pages that are compared are made of, in the language of the article. */
  paths: { article: string; front: string }
  words: number
  startPena(port?: number): Promise<Server>
  /** Adds a day's news to the sample edition; where the change log stood before it. */
  publishNews(): Promise<{ before: number }>
  /** Lets these people sign in at the desk. */
  hire(people: readonly NewPerson[]): Promise<void>
  /** Adds so many made-up articles, older than those of the sample edition. */
  generate(articles: number): Promise<void>
  startEmpty(): Promise<Server>
  startStatic(): Promise<Server>
}

/** Pena with the sample edition, an empty App Router app, and one article written by hand. */
export async function setStage(folder: string): Promise<Stage> {
  const database = join(folder, 'sample', 'pena.db')
  const media = join(folder, 'media')
  const settings = { DATABASE_URL: `file:${database}`, MEDIA_DIR: media }
  say('seeding the sample edition')
  await runScript('scripts/db-seed.ts', [], settings)
  await buildEmptyApp()

  globalThis.penaConnection = connect({ url: `file:${database}` })
  const { article, publication, related, words } = await chooseArticle()
  connection().close()
  globalThis.penaConnection = undefined

  const site = join(folder, 'static')
  await mkdir(site)
  await writeFile(join(site, 'index.html'), staticPage({ article, publication, related }))
  await writeFile(join(site, 'robots.txt'), 'User-agent: *\nAllow: /\n')
  await cp('bench/static-article/page.css', join(site, 'page.css'))
  await cp(media, join(site, 'media'), { recursive: true })
  return {
    paths: {
      article: routes.article(article.locale, article.slug),
      front: routes.front(article.locale),
    },
    words,
    publishNews: async () => JSON.parse(await readScript('bench/edition-news.ts', settings)),
    hire: (people) => runScript('tests/support/people.ts', [JSON.stringify(people)], settings),
    generate: (articles) =>
      runScript('scripts/db-generate.ts', ['--articles', String(articles)], settings),
    startPena: (port) => startServer('scripts/start.mjs', [], settings, port),
    startEmpty: () => startServer('bench/serve-app.ts', [emptyApp]),
    startStatic: () => startServer('bench/serve-static.ts', [site, 'public']),
  }
}

/** The article of the sample edition whose length is nearest to the one that the limits speak of. */
async function chooseArticle() {
  const [nearest] = await connection()
    .db.select({
      locale: editionTexts.locale,
      slug: editionTexts.slug,
      words: editionTexts.words,
    })
    .from(editionTexts)
    .where(sql`${editionTexts.state} = 'published'`)
    .orderBy(sql`abs(${editionTexts.words} - ${wantedWords})`)
    .limit(1)
  if (!nearest) throw new Error('The sample edition has no article.')
  const { locale, slug, words } = nearest
  const answer = await getArticle({ locale, slug })
  if (answer?.state !== 'published') throw new Error(`${slug} is not public.`)
  const { article } = answer
  const topicIds = article.topics.map((topic) => topic.id)
  const of = { locale, articleId: article.articleId, sectionId: article.section?.id, topicIds }
  const related = await listRelatedTeasers({ ...of, limit: 4 })
  return { article, publication: await getPublication(locale), related, words }
}

const emptyApp = 'bench/empty-app'

/** Builds the empty app unless it was built before from the same sources with the same Next. */
async function buildEmptyApp(): Promise<void> {
  const stamp = join(emptyApp, '.next/pena-bench.txt')
  const made = ['app/layout.tsx', 'app/page.tsx', 'next.config.js'].map((file) =>
    readFile(join(emptyApp, file), 'utf8'),
  )
  const versions = ['next', 'react'].map((name) =>
    readFile(`node_modules/${name}/package.json`, 'utf8'),
  )
  const wanted = (await Promise.all([...made, ...versions])).join('\n')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  say('building the empty app')
  await runProgram(['node_modules/next/dist/bin/next', 'build', '--webpack', emptyApp])
  await compressBuild(join(emptyApp, '.next/static'))
  await writeFile(stamp, wanted)
}
