import { type APIRequestContext, request } from '@playwright/test'
import {
  type Permission,
  permissions,
  type Role,
  reachOf,
  roles,
} from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { newsroom } from '../../support/desk'
import { deskActions, deskPages, endpoints } from '../../support/desk-walk'
import { expect, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

type Visitor = Role | 'signed out'

const visitors: readonly Visitor[] = [...roles, 'signed out']
const contexts = new Map<Visitor, APIRequestContext>()

test.beforeAll(async () => {
  for (const visitor of visitors) {
    const context = await request.newContext({
      baseURL: site.url,
      extraHTTPHeaders: { origin: site.url },
      maxRedirects: 0,
    })
    contexts.set(visitor, context)
    if (visitor === 'signed out') continue
    const { email, password } = newsroom[visitor]
    const answer = await context.post('/api/auth/sign-in/email', { data: { email, password } })
    expect(answer.status()).toBe(200)
  }
})

test.afterAll(async () => {
  for (const context of contexts.values()) await context.dispose()
})

function as(visitor: Visitor): APIRequestContext {
  const context = contexts.get(visitor)
  if (!context) throw new Error(`${visitor} has not come.`)
  return context
}

test('every page of the desk opens to the roles of the table, and to nobody else', async () => {
  for (const { path, permission } of deskPages()) {
    for (const visitor of visitors) {
      const answer = await as(visitor).get(path)
      const found = `GET ${path} as ${visitor}`
      const { 'cache-control': kept, 'x-robots-tag': robots, location } = answer.headers()
      expect.soft(kept, found).toContain('no-store')
      expect.soft(robots, found).toContain('noindex')
      if (permission === 'open') expect.soft(answer.status(), found).toBe(200)
      else if (path === '/admin') expect.soft(String(location), found).toContain('/admin/articles')
      else if (visitor === 'signed out')
        expect.soft(String(location), found).toContain('/admin/sign-in')
      else if (!reachOf(visitor, permission)) expect.soft(answer.status(), found).toBe(403)
      else expect.soft([200, 404], found).toContain(answer.status())
    }
  }
})

test('no other method opens a page of the desk to whoever is not signed in', async () => {
  for (const { path, permission } of deskPages()) {
    if (permission === 'open') continue
    for (const method of ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await as('signed out').fetch(path, { method })
      expect.soft(answer.status(), `${method} ${path}`).not.toBe(200)
    }
  }
})

test('every action is in the table, and everything in the table is done by an action', () => {
  const named = Object.keys(permissions).filter((name) => !name.startsWith('page.'))
  expect(deskActions()).toEqual(named.sort())
})

test('every action goes by the table, whoever asks', async () => {
  for (const action of deskActions()) {
    for (const visitor of visitors) {
      const found = `${action} as ${visitor}`
      const ask = (headers: Record<string, string> = {}) =>
        as(visitor).post(`/api/desk/${action}`, { data: 'null', headers })
      const answer = await ask({ 'content-type': 'application/json' })
      const { error } = (await answer.json()) as { error?: string }
      const allowed = visitor !== 'signed out' && reachOf(visitor, action as never)
      if (visitor === 'signed out')
        expect.soft([answer.status(), error], found).toEqual([401, 'signed-out'])
      else if (!allowed) expect.soft([answer.status(), error], found).toEqual([403, 'not-allowed'])
      // Nothing that it could do something with came along.
      else expect.soft([400, 422], found).toContain(answer.status())
      for (const origin of ['https://elsewhere.example', 'null', '']) {
        const foreign = await ask({ origin })
        expect.soft(foreign.status(), `${found} from ${origin}`).toBe(403)
      }
    }
  }
})

/** What each action that does not reach everything is asked to do to a text. */
function limitedInputs(articleId: string, locale: Locale): Partial<Record<Permission, object>> {
  const text = { slug: 'kabar', headline: 'Kabar', standfirst: '', body: [] }
  const none = { sectionId: null, place: null, byline: null, source: null, licence: null }
  const facts = { ...none, eventDate: null, leadImageId: null, topicIds: [], embargoUntil: null }
  const save = { base: text, mine: { ...text, headline: 'Diambil alih' }, rev: 0 }
  const seen = { kept: '', other: '' }
  return {
    'article.facts': { articleId, base: facts, mine: { ...facts, place: 'Sini' }, rev: 0 },
    'article.discard': { articleId },
    'draft.save': { articleId, locale, ...save },
    'draft.choose': { articleId, locale, choiceId: 'x', take: 'kept', seen },
    'draft.restore': { articleId, locale, revision: 'd1', seen: { rev: 0, version: 0 } },
    'draft.preview': { articleId, locale },
    'stage.submit': { articleId, locale, note: '' },
    'stage.check-links': { articleId, locale },
  }
}

test('an action that does not reach everything is refused beyond its reach, whatever it is', async () => {
  const desk = as('editor')
  const ask = (visitor: Visitor, action: string, data: object) =>
    as(visitor).post(`/api/desk/${action}`, { data })
  const articleId = 'milik-redaktur'
  const created = { articleId, sourceLocale: 'id', headline: 'Kabar' }
  expect((await desk.post('/api/desk/article.create', { data: created })).ok()).toBe(true)
  for (const locale of ['id', 'en'] as const) {
    const text = { slug: 'kabar', headline: 'Kabar', standfirst: '', body: [] }
    const mine = { ...text, standfirst: 'Ditulis redaktur.' }
    const answer = await ask('editor', 'draft.save', {
      articleId,
      locale,
      base: text,
      mine,
      rev: 1,
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const limited = (Object.keys(permissions) as Permission[]).filter((action) =>
    roles.some((role) => !['any', undefined].includes(reachOf(role, action))),
  )
  // Who wrote nothing of it, and who may write its translation alone.
  const beyond = [
    ['reporter', 'id'],
    ['reporter', 'en'],
    ['translator', 'id'],
  ] as const
  for (const [role, locale] of beyond) {
    const inputs = limitedInputs(articleId, locale)
    expect(Object.keys(inputs).sort()).toEqual(limited.sort())
    for (const action of limited) {
      const found = `${action} of ${locale} as ${role}`
      const answer = await ask(role, action, inputs[action] ?? {})
      const { error } = (await answer.json()) as { error?: string }
      expect.soft([403, 409], found).toContain(answer.status())
      expect.soft(['not-allowed', 'out-of-reach'], found).toContain(error)
    }
  }
  const there = await desk.get(`/admin/articles/${articleId}`)
  expect(await there.text()).not.toContain('Diambil alih')
})

test('no action answers another method, and what is no action is not there', async () => {
  for (const action of [...deskActions(), 'article.burn']) {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await as('administrator').fetch(`/api/desk/${action}`, { method })
      expect.soft([404, 405], `${method} ${action}`).toContain(answer.status())
    }
  }
  const unknown = await as('administrator').post('/api/desk/article.burn', { data: {} })
  expect(unknown.status()).toBe(404)
})

/** Endpoints that ask for no session: for readers, the ways in that are proven above, and commands. */
const readers = [
  '/api/health',
  '/api/v1/articles',
  '/api/v1/bodies',
  '/api/v1/editions/[locales]',
  '/api/v1/pictures',
  '/api/v1/search',
  '/api/v1/vaults/[id]',
]
const ways = ['/api/auth/[...all]', '/api/join', '/api/desk/[action]']
const owners = ['/api/v1/audit', '/api/v1/invitations', '/api/v1/wire']

test('every other endpoint is for readers, or asks who is there', async () => {
  const known = [...readers, ...ways, ...owners]
  expect(endpoints()).toEqual(expect.arrayContaining(known))
  for (const endpoint of endpoints().filter((one) => !known.includes(one))) {
    const answers = [await as('signed out').get(endpoint), await as('signed out').post(endpoint)]
    const statuses = answers.map((answer) => answer.status())
    expect
      .soft(
        statuses.every((status) => [401, 405].includes(status)),
        endpoint,
      )
      .toBe(true)
  }
  for (const endpoint of owners) {
    for (const visitor of visitors) {
      const answer = await as(visitor).post(endpoint, { data: {} })
      expect.soft(answer.status(), `${endpoint} as ${visitor}`).toBe(401)
    }
  }
})
