import { newsroom } from '../../support/desk'
import { DeskClient } from '../../support/desk-client'
import { expect, sample, test, useSite } from '../../support/paper'
import { watchPublishes } from '../../support/publish-watch'

const site = useSite({ people: Object.values(newsroom) })

test('among fifty readers a second, whoever asks after a publish or a withdrawal sees it', async () => {
  test.setTimeout(120_000)
  const watch = await watchPublishes({
    url: site.url,
    desk: await DeskClient.signIn(site.url, newsroom.editor),
    article: {
      articleId: 'sinyal-pulau',
      headline: sample.mast.headline,
      version: 1,
      paths: {
        article: sample.mast.id,
        front: '/id',
        section: '/id/sections/teknologi',
        topic: '/id/topics/maluku',
      },
    },
    rounds: 20,
    readersASecond: 50,
  })
  expect(watch.stale).toEqual([])
  expect(watch.readers).toBeGreaterThan(100)
})
