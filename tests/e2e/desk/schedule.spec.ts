import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, useSite } from '../../support/paper'

const site = useSite()
const count = 12

test('what fell due while nothing ran is published once, however often the server is killed', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const { server } = site
  await server.stop()
  await server.script('tests/support/due-articles.ts', String(count))
  // Each life is cut at another moment around the first looks at the schedule.
  for (const milliseconds of [0, 150, 400, 900, 1400]) {
    await server.start()
    await wait(milliseconds)
    await server.kill()
  }
  await server.start()
  const feed = async () => (await request.get('/id/feeds/rss.xml')).text()
  for (let index = 0; index < count; index++) {
    await expect.poll(feed, { timeout: 20_000 }).toContain(`Kabar jatuh-tempo-${index} (id)`)
  }
  await server.stop()
  const log = JSON.parse(await server.script('tests/support/due-articles.ts'))
  expect(log).toHaveLength(count)
  for (const article of log) expect(article).toMatchObject({ changes: 1, revisions: 1, audited: 1 })
})
