import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

/** The headers of an answer of a site that is reached at `site`. */
async function headersOf(site: string, path: string, type: string, status = 200, own = {}) {
  vi.resetModules()
  vi.stubEnv('SITE_URL', site)
  const { secure } = await import('@/lib/server/security-headers')
  const request = new IncomingMessage(new Socket())
  request.url = path
  const response = new ServerResponse(request)
  response.setHeader('content-type', type)
  for (const [name, value] of Object.entries(own)) response.setHeader(name, String(value))
  secure(request, response, status, 'policy of pages')
  return response.getHeaders()
}

const page = 'text/html; charset=utf-8'

describe('what a browser is told of an answer', () => {
  it('is to come back by TLS alone where the site is reached so', async () => {
    const tls = await headersOf('https://news.example', '/id', page)
    expect(tls['strict-transport-security']).toBe('max-age=31536000')
    expect(tls['cross-origin-opener-policy']).toBe('same-origin')
    const plain = await headersOf('http://koran.lan:3000', '/id', page)
    expect(plain['strict-transport-security']).toBeUndefined()
    expect(plain['cross-origin-opener-policy']).toBeUndefined()
  })

  it('is the policy of readers’ pages, unless a page has one of its own', async () => {
    const reader = await headersOf('https://news.example', '/id', page)
    expect(reader['content-security-policy']).toBe('policy of pages')
    const own = { 'content-security-policy': 'nonce', 'referrer-policy': 'no-referrer' }
    const desk = await headersOf('https://news.example', '/admin/join', page, 200, own)
    expect(desk).toMatchObject(own)
  })

  it('is to keep and show nothing of the desk', async () => {
    for (const path of [
      '/admin',
      '/admin/articles?q=1',
      '/%61dmin/x',
      '/api/desk/x',
      '/api/auth/x',
    ]) {
      const headers = await headersOf('https://news.example', path, 'application/json')
      expect(headers['cache-control'], path).toBe('private, no-store')
      expect(headers['x-robots-tag'], path).toBe('noindex, nofollow')
    }
    const about = await headersOf('https://news.example', '/id/administrasi', page)
    expect(about['x-robots-tag']).toBeUndefined()
  })

  it('lets the camera be used only where codes are scanned', async () => {
    const devices = await headersOf('https://news.example', '/en/settings/devices', page)
    expect(devices['permissions-policy']).toContain('camera=(self)')
    const front = await headersOf('https://news.example', '/en', page)
    expect(front['permissions-policy']).toContain('camera=()')
  })

  it('is to load nothing for data that is opened as a page', async () => {
    for (const type of [
      'application/rss+xml',
      'application/json',
      'text/plain',
      'application/xml',
    ]) {
      const headers = await headersOf('https://news.example', '/x', type)
      expect(headers['content-security-policy'], type).toContain("default-src 'none'")
      expect(headers['x-content-type-options'], type).toBe('nosniff')
    }
  })

  it('leaves what it was told of a copy that still stands', async () => {
    const headers = await headersOf('https://news.example', '/id', page, 304)
    expect(headers['content-security-policy']).toBeUndefined()
  })
})
