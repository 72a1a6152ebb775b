import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { generateCorpus } from '@/db/seed/corpus'
import { env } from '@/lib/server/env'
import { refuseWhileServed } from '@/lib/server/owner'
import { CommandError, run } from './run'

const most = 1_000_000

await run(async () => {
  const { values } = parseArgs({ options: { articles: { type: 'string' } } })
  const articles = Number(values.articles)
  if (!Number.isInteger(articles) || articles < 1 || articles > most) {
    throw new CommandError(
      `--articles: ${JSON.stringify(values.articles)} was given; expected a number from 1 to ${most}.`,
    )
  }
  await refuseWhileServed()
  await migrateDatabase(connection())
  const started = Date.now()
  await generateCorpus(articles, (done) => {
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(`  ${done} of ${articles} articles, ${seconds} s`)
  })
  console.log(`${articles} bilingual articles are in ${env().DATABASE_URL}.`)
})
