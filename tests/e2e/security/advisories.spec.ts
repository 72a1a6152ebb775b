import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { newsroom } from '../../support/desk'
import { expect, sample, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string }

/** Asks with exactly these headers, which fetch would not send. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(site.url + path, { method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const html = { accept: 'text/html' }

test('no header and no address leads past signing in to the desk', async () => {
  const subrequest = Array(5).fill('proxy').join(':')
  const tricks: [string, Record<string, string>][] = [
    ['/admin/articles', { 'x-middleware-subrequest': subrequest }],
    [
      '/admin/articles',
      { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware' },
    ],
    ['/admin/articles', { 'x-middleware-rewrite': '/admin/articles', 'x-nextjs-data': '1' }],
    [
      '/admin/articles',
      { 'x-matched-path': '/admin/articles', 'x-invoke-path': '/admin/articles' },
    ],
    ['/admin/articles', { rsc: '1', 'next-router-prefetch': '1' }],
    ['/admin/articles', { rsc: '1', 'next-router-segment-prefetch': '/_tree' }],
    ['/admin/articles.rsc', { rsc: '1' }],
    ['/admin/articles.segments/_tree.segment.rsc', {}],
    ['/admin/articles.segments/admin/articles/__PAGE__.segment.rsc', {}],
    ['/admin/articles?_rsc=1', { rsc: '1' }],
    ['/%61dmin/articles', {}],
    ['/admin//articles', {}],
    ['/id/../admin/articles', {}],
    ['/_next/data/x/admin/articles.json', { 'x-nextjs-data': '1' }],
    ['/id?nxtPlocale=admin', {}],
    ['/id/about?nxtPlocale=en&locale=admin', {}],
  ]
  for (const [path, headers] of tricks) {
    const answer = await ask(path, headers)
    const what = `${path} ${JSON.stringify(headers)}`
    expect(answer.body, what).not.toContain(newsroom.editor.name)
    expect(answer.body, what).not.toContain('desk-table')
    if (path.includes('dmin/')) {
      const isAway = answer.status !== 200 || /sign-in/.test(answer.body)
      expect(isAway, what).toBe(true)
    }
  }
})

test('a page has one representation, which no header changes for the next reader', async () => {
  const plain = await ask('/id/about', html)
  const headers: Record<string, string>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/id' },
    { 'x-nextjs-data': '1' },
    { 'x-now-route-matches': '1=id' },
    { 'x-matched-path': '/en/about' },
    { 'x-middleware-prefetch': '1' },
    { 'next-resume': '1' },
    { host: 'jahat.example', 'x-forwarded-host': 'jahat.example', 'x-forwarded-proto': 'https' },
  ]
  for (const one of headers) {
    const tricked = await ask('/id/about', { ...html, ...one })
    const what = JSON.stringify(one)
    expect(tricked.status, what).toBe(200)
    expect(tricked.headers['content-type'], what).toContain('text/html')
    expect(tricked.body, what).toBe(plain.body)
    expect((await ask('/id/about', html)).body, what).toBe(plain.body)
  }
  expect(plain.body).not.toContain('jahat.example')
  expect(String(plain.headers.vary)).not.toContain('rsc')
  for (const path of [
    '/id/about.rsc',
    '/id/about.segments/_tree.segment.rsc',
    '/id/about?_rsc=1',
  ]) {
    const answer = await ask(path, { rsc: '1' })
    expect(answer.headers['content-type'] ?? '', path).not.toContain('x-component')
  }
})

test('the way from / leads to this site, whatever host is named', async () => {
  const named: Record<string, string>[] = [
    { host: 'jahat.example' },
    { 'x-forwarded-host': 'jahat.example' },
    { 'x-forwarded-host': 'jahat.example', 'x-forwarded-proto': 'https' },
  ]
  for (const headers of named) {
    const answer = await ask('/', headers)
    expect(String(answer.headers.location)).toMatch(
      /^(?:\/(?:id|en)|http:\/\/127\.0\.0\.1:\d+\/(?:id|en))$/,
    )
    expect(answer.headers['cache-control']).toContain('no-store')
  }
})

test('what is asked with a policy of its own does not name the scripts of a page that is kept', async () => {
  const trick = `script-src 'nonce-jahat"></script><script>pwned()</script>'`
  for (const path of [sample.salt.id, '/id/corrections', '/admin/sign-in', '/id/tidak-ada']) {
    for (const value of ["script-src 'nonce-jahat'", trick]) {
      const headers = { ...html, 'content-security-policy': value, 'x-nonce': 'jahat' }
      const [tricked, plain] = [await ask(path, headers), await ask(path, html)]
      expect(/jahat|pwned/.test(tricked.body), path).toBe(false)
      expect(/jahat|pwned/.test(plain.body), path).toBe(false)
    }
  }
})

test('no way leads to a host that a request names', async () => {
  const built = JSON.parse(await readFile('.next/routes-manifest.json', 'utf8'))
  expect(Object.values(built.rewrites).flat()).toEqual([])
  const targets = built.redirects.map(({ destination }: { destination: string }) => destination)
  expect(targets).toEqual(['/:path+'])
  const tricks = [
    '//jahat.example/',
    '/jahat.example//',
    '/%2fjahat.example/',
    '/%5cjahat.example/',
  ]
  for (const path of [...tricks, '/\\jahat.example/', '/id//jahat.example/', '///jahat.example/']) {
    const location = String((await ask(path, { ...html, host: 'jahat.example' })).headers.location)
    expect(new URL(location, site.url).origin, `${path} ${location}`).toBe(site.url)
  }
})

test('there is no function of the server that a body could name', async () => {
  const functions = await readFile('.next/server/server-reference-manifest.json', 'utf8')
  expect(JSON.parse(functions)).toMatchObject({ node: {}, edge: {} })
  const edge = JSON.parse(await readFile('.next/server/middleware-manifest.json', 'utf8'))
  expect(edge).toMatchObject({ middleware: {}, functions: {} })
})

test('the server fetches nothing that a request names', async () => {
  const heard: string[] = []
  const { createServer } = await import('node:http')
  const bait = createServer((asked, response) => {
    heard.push(asked.url ?? '')
    response.end('umpan')
  })
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve))
  const address = bait.address()
  const target = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/umpan`
  await ask('/id', { location: target, 'x-middleware-rewrite': target, 'x-middleware-next': '1' })
  await ask('/', { location: target, 'x-middleware-rewrite': target })
  await ask('/admin/articles', { 'x-forwarded-host': new URL(target).host, 'next-action': 'x' })
  for (const line of [`GET ${target} HTTP/1.1`, 'GET /_next/webpack-hmr HTTP/1.1']) {
    const answer = await raw(
      `${line}\r\nHost: ${new URL(target).host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    )
    expect(answer).not.toContain('umpan')
    expect(answer).not.toContain('101 Switching')
  }
  expect(await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).not.toContain(
    'umpan',
  )
  bait.close()
  expect(heard).toEqual([])
})

test('nothing makes pictures on demand', async () => {
  const picture = encodeURIComponent('/icons/icon-512.png')
  for (const url of [
    picture,
    encodeURIComponent('https://jahat.example/a.svg'),
    '%2Ficons%2Ficon.svg',
  ]) {
    const answer = await ask(`/_next/image?url=${url}&w=640&q=75`)
    expect([400, 404]).toContain(answer.status)
  }
})

test('a body that is meant for a page is not taken apart', async () => {
  const boundary = 'x'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const chunk = '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}","_response":{}}'
  const body = `${part('0', chunk)}${part('1', '"$@0"')}--${boundary}--\r\n`
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, ...html }
  for (const path of ['/id', '/', '/admin', '/admin/sign-in', sample.mangroves.id, '/id/search']) {
    for (const name of ['next-action', 'next-resume', 'accept']) {
      const answer = await ask(path, { ...headers, [name]: '0'.repeat(42) }, 'POST', body)
      expect(answer.status, path).toBe(405)
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE']) {
      expect([400, 405], `${method} ${path}`).toContain((await ask(path, {}, method)).status)
    }
  }
})

test('an answer without words does not take the place of a page', async () => {
  const before = await ask(sample.mangroves.id, html)
  for (const method of ['HEAD', 'OPTIONS', 'POST'])
    await ask(sample.mangroves.id, { rsc: '1' }, method)
  await ask(sample.mangroves.id, { 'x-prerender-revalidate': 'x', purpose: 'prefetch' })
  const after = await ask(sample.mangroves.id, html)
  expect(after.status).toBe(200)
  expect(after.body).toBe(before.body)
  expect(after.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
})

test('files of the build are sent as small as they get, to be kept, and nothing beside them', async () => {
  const [file = ''] =
    /\/_next\/static\/chunks\/reader-[^"]+\.js/.exec((await ask('/id')).body) ?? []
  const whole = await ask(file)
  expect(whole.headers).toMatchObject({
    'cache-control': expect.stringContaining('immutable'),
    'content-type': expect.stringMatching(/^(?:text|application)\/javascript/),
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
  const size = Number(whole.headers['content-length'])
  for (const encoding of ['br', 'gzip']) {
    const { status, headers } = await ask(file, { 'accept-encoding': encoding, range: 'bytes=0-9' })
    expect(status).toBe(200)
    expect(headers['content-encoding']).toBe(encoding)
    expect(Number(headers['content-length'])).toBeLessThan(size / 2)
  }
  const known = await ask(file, { 'if-none-match': String(whole.headers.etag) })
  expect([known.status, known.body]).toEqual([304, ''])
  expect((await ask(file, {}, 'POST')).status).toBe(405)
  for (const beside of ['../BUILD_ID', '..%2fBUILD_ID', '%2e%2e/pena-build.json', 'chunks']) {
    const { status, body } = await ask(`/_next/static/${beside}`)
    expect([400, 404], beside).toContain(status)
    expect(body, beside).not.toContain('sources')
  }
})

test('every answer says what a browser may do with it', async () => {
  const paths = [
    '/id',
    '/api/health',
    '/id/feeds/rss.xml',
    '/sitemap.xml',
    '/sw.js',
    '/icons/icon.svg',
  ]
  for (const path of [
    ...paths,
    '/admin/sign-in',
    '/api/desk/tidak-ada',
    '/tidak-ada',
    '/media/x/1.webp',
  ]) {
    const answer = await ask(path, html)
    expect(answer.headers['x-content-type-options'], path).toBe('nosniff')
    expect(answer.headers['x-powered-by'], path).toBeUndefined()
    expect(answer.headers['strict-transport-security'], path).toBeUndefined()
  }
  for (const path of [
    '/admin',
    '/admin/articles',
    '/admin/tidak-ada',
    '/api/desk/x',
    '/api/auth/x',
  ]) {
    const { headers } = await ask(path, html)
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers['x-robots-tag'], path).toContain('noindex')
    if (String(headers['content-type']).startsWith('text/html')) {
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    }
  }
  const desk = await ask('/admin/sign-in', html)
  const policy = String(desk.headers['content-security-policy'])
  expect(policy).toMatch(/script-src 'nonce-[\w=+/]+' 'strict-dynamic'/)
  expect(policy).not.toContain('unsafe-eval')
})

/** What the server says to these bytes, until it falls silent. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(site.url)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}
