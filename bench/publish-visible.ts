import { routes } from '@/lib/shared/routes'
import { DeskClient } from '../tests/support/desk-client'
import { newsroom } from '../tests/support/newsroom-people'
import { watchPublishes } from '../tests/support/publish-watch'
import { percentile, type Result, round } from './result'
import type { Stage } from './stage'

const rounds = 60
const readersASecond = 50
const limitMs = 150

/** How long a page takes that is asked for right after a publish or a withdrawal, among other readers. */
export async function measurePublishVisible(stage: Stage): Promise<Result[]> {
  await stage.hire([newsroom.editor])
  await using pena = await stage.startPena()
  const watch = await watchPublishes({
    url: pena.url,
    desk: await DeskClient.signIn(pena.url, newsroom.editor),
    article: {
      articleId: 'sinyal-pulau',
      headline: 'Warga Pulau Warleta Dirikan Menara Sinyal Sendiri',
      version: 1,
      paths: {
        article: routes.article('id', 'warga-pulau-warleta-dirikan-menara-sinyal-sendiri'),
        front: routes.front('id'),
        section: routes.section('id', 'teknologi'),
        topic: routes.topic('id', 'maluku'),
      },
    },
    rounds,
    readersASecond,
  })
  const p95 = round(percentile(watch.times, 95), 1)
  return [
    {
      name: `page after a publish, p95, at ${readersASecond} requests a second`,
      figures: {
        pages: watch.times.length,
        median: round(percentile(watch.times, 50), 1),
        p95,
        slowest: round(Math.max(...watch.times), 1),
        deskP95: round(percentile(watch.deskTimes, 95), 1),
      },
      limit: `${limitMs} ms`,
      ok: p95 <= limitMs,
    },
    {
      name: 'pages that were asked for after the answer and were older than it',
      figures: { readers: watch.readers, stale: watch.stale },
      limit: '0',
      ok: watch.stale.length === 0,
    },
  ]
}
