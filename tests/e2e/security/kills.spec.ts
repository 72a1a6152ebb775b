import { DeskWriter } from '../../support/desk-writer'
import { expect, test, useSite } from '../../support/paper'
import { soakFactor } from '../../support/property-runs'
import { randomFrom } from '../../support/random-writing'
import { type Ask, SharedArticle } from '../../support/shared-article'
import { noteFigures } from '../../support/soak-figures'
import { lookInto } from '../../support/written-state'

/** Nobody is on one article twice. */
const people = Array.from({ length: 5 }, (_, index) => ({
  name: `Redaktur ${index}`,
  role: 'editor' as const,
  email: `redaktur-${index}@redaksi.example`,
  password: `kata-sandi-panjang-redaktur-${index}`,
}))
const site = useSite({ people })

const writers = 20
/** As many have an article alone and publish it at every save; all others share as many. */
const alone = 4
/** From the start of the process to its first answer. */
const readyMs = 1500
const kills = soakFactor() === 1 ? 3 : 10 * soakFactor()
const seed = Number(process.env.PENA_SOAK_SEED ?? 1)

test('a server that is killed at any moment has everything that it said it had, and nothing by halves', async () => {
  test.setTimeout(60_000 + kills * 30_000)
  const random = randomFrom(seed)
  const { articles, staff } = await begin()

  const ready: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill === 0) await site.server.kill()
    await look()
    const started = performance.now()
    await site.server.start()
    ready.push(performance.now() - started)
    const before = { acknowledged: acknowledged(), publishes: publishes() }
    const writing = Promise.all(staff.map((writer) => writer.write()))
    // They are all at work, and one has published; then it comes.
    const atWork = () =>
      publishes() > before.publishes && acknowledged() - before.acknowledged > writers
    await Promise.race([
      writing,
      expect.poll(atWork, { intervals: [20], timeout: 60_000 }).toBe(true),
    ])
    await new Promise((resolve) => setTimeout(resolve, random(500)))
    await site.server.kill()
    await writing
  }
  await look()
  await site.server.start()
  // What nobody was answered is sent again, and is there once all of it is answered.
  await Promise.all(staff.map((writer) => writer.finish()))
  await site.server.kill()
  await look()

  const p95 = Math.round(ready.sort((a, b) => a - b)[Math.floor(ready.length * 0.95)] ?? 0)
  const merged = staff.reduce((sum, writer) => sum + writer.choices, 0)
  const figures = { kills, acknowledged: acknowledged(), publishes: publishes(), choices: merged }
  console.log(JSON.stringify({ ...figures, readyP95: p95 }))
  noteFigures({ ...figures, readyP95: p95 })
  expect(merged, 'they got in each other’s way').toBeGreaterThan(0)
  // A few kills on a machine that does other work have no ninety-fifth percentile.
  if (soakFactor() > 1) expect(p95).toBeLessThanOrEqual(readyMs)

  function publishes(): number {
    return staff.reduce((sum, writer) => sum + writer.publishes, 0)
  }

  function acknowledged(): number {
    return staff.reduce((sum, writer) => sum + writer.saves + writer.publishes, 0)
  }

  async function look() {
    const ids = articles.map(({ id }) => id)
    const { wrong, written } = await lookInto(site.server.database, ids)
    expect(wrong).toEqual([])
    for (const article of articles) {
      const found = written.get(article.id)
      if (!found) throw new Error(`${article.id} is gone.`)
      expect(article.missingFrom(found), article.id).toEqual([])
      expect(found.found, article.id).toBe(true)
      article.learn(found)
    }
  }
})

/** Twenty writers on eight articles, each of which has one who publishes it. */
async function begin() {
  const asks = await Promise.all(people.map(askAs))
  const askOf = (number: number) => asks[number % asks.length] as Ask
  const articles = Array.from(
    { length: 2 * alone },
    (_, number) => new SharedArticle(`kabar-${number}`, number),
  )
  const states = await Promise.all(articles.map((article) => article.begin(askOf(0))))
  const staff = Array.from({ length: writers }, (_, number) => {
    const place = number < alone ? number : alone + (number % alone)
    const [article, state] = [articles[place], states[place]]
    if (!article || !state) throw new Error('There is no such article.')
    return new DeskWriter(number, article, state, askOf(number), randomFrom(seed + number))
  })
  return { articles, staff }
}

async function askAs(person: (typeof people)[number]): Promise<Ask> {
  const cookie = await signIn(person)
  return async (action, input) => {
    const answer = await fetch(`${site.url}/api/desk/${action}`, {
      method: 'POST',
      headers: { cookie, origin: site.url, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    if (answer.status >= 500) throw new Error(`${action} answered ${answer.status}.`)
    return answer.json()
  }
}

async function signIn({ email, password }: (typeof people)[number]): Promise<string> {
  const answer = await fetch(`${site.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
