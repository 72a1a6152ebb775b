import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cacheNames } from '@/lib/shared/device/caches'
import { locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { ruleFor, rules } from '@/worker/rules'
import { runs } from '../support/property-runs'

const origin = 'https://news.example'
const visit = (url: string) =>
  ruleFor({ method: 'GET', url: new URL(url, origin).href, mode: 'navigate', accept: null }, origin)
const request = (url: string, asked: { method?: string; accept?: string | null } = {}) =>
  ruleFor(
    { method: 'GET', mode: 'cors', accept: '*/*', ...asked, url: new URL(url, origin).href },
    origin,
  )

const desk = 'the desk and sign-in are never kept'
const previews = 'previews of what is not public are never kept'
const assets = 'build files never change under their name'
const pictures = 'pictures never change under their name'
const start = 'the icon opens the paper'
const shell = 'pages of the app open without a network'
const search = 'the search opens without a network, whatever is searched for'
const files = 'files for other programs are not pages'
const articles = 'visited articles stay for a month'
const lists = 'visited lists stay for two weeks'

describe('a visit to', () => {
  it.each([
    ['/', start],
    ['/id', lists],
    ['/en', lists],
    ['/id/', lists],
    ['/id?from=home', lists],
    ['/id/articles/hutan-bakau', articles],
    ['/en/articles/mangroves/both', articles],
    ['/id/sections/ekonomi', lists],
    ['/id/sections/ekonomi/older/1795323900000-abc', lists],
    ['/en/topics/sea', lists],
    ['/id/newest/1795323900000-abc', lists],
    ['/id/corrections', lists],
    ['/id/about', lists],
    ['/id/saved', shell],
    ['/en/settings', shell],
    ['/en/offline', shell],
    ['/id/search', search],
    ['/id/search?q=bakau', search],
    ['/id/feeds/rss.xml', files],
    ['/en/manifest.webmanifest', files],
    ['/id/preview/Q0m1-x_y', previews],
    ['/en/preview/Q0m1-x_y?from=desk', previews],
    ['/admin', desk],
    ['/admin/articles/1', desk],
    ['/sign-in', desk],
    ['/api/health', desk],
    ['/api/auth/session', desk],
    ['/_next/static/chunks/main-1a2b.js', assets],
    ['/media/0123456789abcdef0123/320.webp', pictures],
    ['/administrasi', undefined],
    ['/fr/articles/a', undefined],
    ['/idn', undefined],
    ['/icons/icon-192.png', undefined],
    ['/robots.txt', undefined],
    ['/sitemap.xml', undefined],
    ['/sw.js', undefined],
  ])('%s goes by: %s', (path, name) => {
    expect(visit(path)?.name).toBe(name)
  })
})

describe('a request that is not a visit', () => {
  it.each([
    ['/id', '*/*'],
    ['/id/articles/hutan-bakau', '*/*'],
    ['/id/articles/hutan-bakau?_rsc=1a2b', 'text/x-component'],
    ['/id/articles/hutan-bakau', 'text/html, */*'],
    ['/id/saved', null],
    ['/id/search', 'application/json'],
    ['/', '*/*'],
  ])('is left alone: %s asking for %s', (path, accept) => {
    expect(request(path, { accept })).toBeUndefined()
  })

  it('that asks for a page alone is answered like a visit', () => {
    expect(request('/id/articles/a', { accept: 'text/html' })?.name).toBe(articles)
  })

  it('for a picture or a build file is kept', () => {
    expect(request('/media/a/320.avif', { accept: 'image/avif' })?.cache).toBe(cacheNames.pictures)
    expect(request('/_next/static/css/a.css')?.cache).toBe(cacheNames.assets)
  })
})

describe('the worker', () => {
  const paths = [
    ...rules.map((rule) => rule.name),
    '/',
    '/id',
    '/admin',
    '/api/v1/articles',
    '/media/a/320.webp',
    '/_next/static/a.js',
  ].filter((path) => path.startsWith('/'))

  it.each(paths)('leaves what changes something alone: %s', (path) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
      expect(request(path, { method, accept: 'text/html' })).toBeUndefined()
    }
  })

  it.each([
    'https://other.example/id/articles/a',
    'http://news.example/id',
    'https://news.example:8443/id',
    'https://news.example.evil.example/id',
    'data:text/html,hello',
  ])('leaves other sites alone: %s', (url) => {
    expect(visit(url)).toBeUndefined()
    expect(request(url, { accept: 'text/html' })).toBeUndefined()
  })

  it('never keeps the desk, sign-in or an endpoint, whatever follows in the address', () => {
    const begins = fc.constantFrom('/admin', '/sign-in', '/api')
    const rest = fc.oneof(
      fc.constant(''),
      fc.webPath(),
      fc.webQueryParameters().map((q) => `?${q}`),
    )
    fc.assert(
      fc.property(begins, rest, fc.boolean(), (begin, end, visited) => {
        const path = begin + (end === '' || /^[/?]/.test(end) ? end : `/${end}`)
        // The browser may lead "/admin/.." elsewhere before the worker is asked.
        const resolved = new URL(path, origin).pathname
        fc.pre(resolved.startsWith(begin))
        const rule = visited ? visit(path) : request(path)
        expect(rule).toMatchObject({ strategy: 'network-only' })
        expect(rule?.cache).toBeUndefined()
      }),
      runs(100),
    )
  })

  it('has a limit for everything that a reader only passes by', () => {
    const passing: readonly string[] = [cacheNames.pages, cacheNames.articles, cacheNames.pictures]
    for (const rule of rules.filter((rule) => passing.includes(rule.cache ?? ''))) {
      expect(rule.maxEntries).toBeGreaterThan(0)
      expect(rule.maxAgeDays).toBeGreaterThan(0)
    }
  })

  it('drops nothing that a reader saved', () => {
    expect(rules.some((rule) => rule.cache === cacheNames.saved)).toBe(false)
  })

  it('has a promise for every page of the paper', () => {
    for (const locale of locales) {
      const pages = [
        routes.front(locale),
        routes.newest(locale, '1-a'),
        routes.article(locale, 'a'),
        routes.bothLanguages(locale, 'a'),
        routes.sections(locale),
        routes.section(locale, 'a'),
        routes.topic(locale, 'a'),
        routes.search(locale),
        routes.saved(locale),
        routes.settings(locale),
        routes.deviceSettings(locale),
        routes.offline(locale),
        routes.corrections(locale),
        routes.about(locale),
      ]
      for (const path of pages) expect.soft(visit(path), path).toBeDefined()
    }
  })
})
