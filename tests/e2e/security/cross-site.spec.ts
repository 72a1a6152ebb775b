import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { permissions } from '@/lib/shared/desk/permissions'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

type Endpoint = { method: string; path: string; source: string }

/** Every endpoint that changes something, as the files under app/api have them. */
function endpoints(): Endpoint[] {
  return readdirSync('app/api', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const source = readFileSync(`app/api/${file}`, 'utf8')
      const methods = ['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
        new RegExp(`export (?:async )?function ${method}\\b|as ${method}\\b`).test(source),
      )
      const path = `/api/${file.replace(/\/route\.ts$/, '')}`
      return methods.map((method) => ({ method, path, source }))
    })
}

const strangers = [
  'https://jahat.example',
  'null',
  '',
  'http://127.0.0.1:1',
  'http://127.0.0.1.jahat.example',
  'file://',
]

const begun = { articleId: 'dari-luar', sourceLocale: 'id', headline: 'Dari luar' }

test('what changes something is refused from anywhere but our own pages', async ({ page }) => {
  await signIn(page, site, 'administrator')
  const session = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const ask = (method: string, path: string, origin: string, cookie = session) =>
    fetch(site.url + path, {
      method,
      headers: {
        ...(cookie && { cookie }),
        ...(origin && { origin }),
        'content-type': 'text/plain',
        'sec-fetch-site': 'cross-site',
      },
      body: JSON.stringify(begun),
    })
  const found = endpoints()
  expect(found.map(({ path }) => path)).toContain('/api/desk/[action]')
  for (const { method, path, source } of found) {
    for (const address of addressesOf(path)) {
      for (const origin of strangers) {
        const answer = await ask(method, address, origin)
        const what = `${method} ${address} from ${origin || 'nowhere'}`
        expect(answer.headers.get('access-control-allow-origin'), what).toBeNull()
        if (source.includes('isOwner(')) {
          // Not asked by browsers at all: whoever asks says the word of the owner file.
          expect(answer.status, what).toBe(401)
        } else if (path.startsWith('/api/v1/vaults/')) {
          // Nothing that a browser brings along counts: only the vault's own name lets anybody in.
          const without = await ask(method, address, origin, '')
          expect(answer.status, what).toBe(without.status)
          expect([404, 428], what).toContain(answer.status)
        } else {
          expect(answer.status, what).toBe(403)
          expect(await answer.json(), what).toMatchObject({ error: 'cross-site' })
        }
      }
    }
    const preflight = await fetch(site.url + path.replaceAll(/[[\]]/g, 'x'), {
      method: 'OPTIONS',
      headers: { origin: 'https://jahat.example', 'access-control-request-method': method },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  }
})

/** Real addresses of a route: every action of the desk, every door of signing in, a vault. */
function addressesOf(path: string): string[] {
  if (path === '/api/desk/[action]') return actionNames.map((name) => `/api/desk/${name}`)
  if (path === '/api/auth/[...all]') return doorNames.map((name) => `/api/auth${name}`)
  return [path.replace('[id]', 'v'.repeat(43))]
}

const actionNames = Object.keys(permissions).filter(
  (name) => !name.startsWith('page.') && name !== 'picture.upload',
)

const doorNames = [
  ...readFileSync('lib/server/desk/doors.ts', 'utf8').matchAll(/'POST (\/[a-z/-]+)'/g),
].map(([, name = '']) => name)

for (const host of ['localhost', '127.0.0.1']) {
  test(`a page of another site at ${host} can do nothing in an editor's name`, async ({
    page,
    context,
  }) => {
    await signIn(page, site, 'administrator')
    const cookies = (await context.cookies()).filter(({ name }) => /session/.test(name))
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true })
      expect(['Lax', 'Strict']).toContain(cookie.sameSite)
    }
    const foreign = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>Lain</title><body></body>')
    })
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
    const { port } = foreign.address() as AddressInfo
    const statuses: number[] = []
    context.on('response', (response) => {
      if (response.url().includes('/api/desk/')) statuses.push(response.status())
    })
    await page.goto(`http://${host}:${port}/`)
    const target = `${site.url}/api/desk/article.create`
    const articleId = `dari-${host.replaceAll('.', '-')}`
    const body = JSON.stringify({ ...begun, articleId })
    const outcomes = await page.evaluate(
      async ([address = '', text = '']) => {
        const tried = (init: RequestInit) =>
          fetch(address, { method: 'POST', body: text, credentials: 'include', ...init }).then(
            (answer) => answer.type,
            () => 'refused',
          )
        const json = { 'content-type': 'application/json' }
        const answers = [await tried({ mode: 'no-cors' }), await tried({ headers: json })]
        navigator.sendBeacon(address, text)
        return answers
      },
      [target, body],
    )
    expect(outcomes).toEqual(['refused', 'refused'])
    await page.evaluate(
      ([address = '', text = '']) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action: address, enctype: 'text/plain' })
        const field = document.createElement('input')
        Object.assign(field, { name: `${text.slice(0, -1)},"x":"`, value: '"}' })
        form.append(field)
        document.body.append(form)
        form.submit()
      },
      [target, body],
    )
    await page.waitForURL(target)
    await expect.poll(() => statuses.length).toBeGreaterThanOrEqual(1)
    expect(new Set(statuses)).toEqual(new Set([403]))
    const articles = await page.request.get(`${site.url}/admin/articles`)
    expect(await articles.text()).not.toContain(begun.headline)

    await page.goto(`http://${host}:${port}/`)
    const framed = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe')
          frame.src = address
          frame.onload = () => {
            try {
              resolve(frame.contentDocument ? 'same' : 'closed')
            } catch {
              resolve('closed')
            }
          }
          document.body.append(frame)
        }),
      `${site.url}/admin/articles`,
    )
    expect(framed).toBe('closed')
    expect(page.frames().some((frame) => frame.url().includes('/admin'))).toBe(false)
    foreign.close()

    const own = await page.request.post(target, {
      data: { ...begun, articleId, headline: 'Dari dalam' },
      headers: { origin: site.url },
    })
    expect(await own.json()).toMatchObject({ ok: true, articleId })
  })
}
