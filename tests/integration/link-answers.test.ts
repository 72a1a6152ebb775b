import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askLink } from '@/lib/server/link-answer'
import { isPublicAddress } from '@/lib/server/public-address'

let server: Server
let port = 0
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`)
    const answers: Record<string, () => void> = {
      '/fine': () => response.writeHead(200).end('x'.repeat(1_000_000)),
      '/gone': () => response.writeHead(404).end(),
      '/broken': () => response.writeHead(500).end(),
      '/members': () => response.writeHead(403).end(),
      '/no-head': () => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
      '/moved': () => response.writeHead(301, { location: '/fine' }).end(),
      '/inward': () => response.writeHead(302, { location: 'http://inside.test/secret' }).end(),
      '/round': () => response.writeHead(302, { location: '/round' }).end(),
      '/silent': () => undefined,
    }
    answers[request.url ?? '']?.()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Any name is this machine, which stands in for the world; `inside.test` is a private network. */
const world = {
  resolve: async (host: string) => [
    { address: host === 'inside.test' ? '10.0.0.7' : '127.0.0.1', family: 4 },
  ],
  isAllowed: (address: string) => address === '127.0.0.1',
}
const ask = (path: string, more = {}) =>
  askLink(`http://world.test:${port}${path}`, { ...world, ...more })

describe('a link', () => {
  it.each(['/fine', '/moved', '/no-head', '/members'])('that answers is fine: %s', async (path) => {
    expect(await ask(path)).toEqual({ ok: true })
  })

  it.each([
    ['/gone', '404'],
    ['/broken', '500'],
    ['/round', 'too-many-redirects'],
  ])('that does not is broken: %s', async (path, why) => {
    expect(await ask(path)).toEqual({ ok: false, why })
  })

  it('that never answers is given up', async () => {
    expect(await ask('/silent', { patienceMs: 300 })).toEqual({ ok: false, why: 'unreachable' })
  })

  it('is looked up once, and what was looked up is what is asked', async () => {
    let lookups = 0
    const resolve = async () => {
      lookups++
      return [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }]
    }
    expect(await ask('/fine', { resolve })).toEqual({ ok: true })
    expect(lookups).toBe(1)
  })

  it('leads into no private network, not by a redirect either', async () => {
    asked.length = 0
    expect(await ask('/inward')).toEqual({ ok: false, why: 'not-public' })
    expect(asked).toEqual(['HEAD world.test/inward'])
    const local = `http://127.0.0.1:${port}/fine`
    expect(await askLink(local)).toEqual({ ok: false, why: 'not-public' })
    expect(await askLink(`http://[::1]:${port}/fine`)).toEqual({ ok: false, why: 'not-public' })
    const byName = { resolve: async () => [{ address: '127.0.0.1', family: 4 }] }
    const named = `http://world.test:${port}/fine`
    expect(await askLink(named, byName)).toEqual({ ok: false, why: 'not-public' })
    expect(asked).toHaveLength(1)
  })

  it.each(['file:///etc/passwd', 'ftp://world.test/', 'nonsense'])(
    'is an address of the web: %s is none',
    async (href) => {
      expect(await askLink(href, world)).toEqual({ ok: false, why: 'not-an-address' })
    },
  )
})

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::',
])('%s is no address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '2404:6800:4003::1'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)
