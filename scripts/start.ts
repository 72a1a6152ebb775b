import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { appearanceScript } from '@/lib/client/appearance'
import { restoreEyeScript } from '@/lib/client/eye'
import { installScript } from '@/lib/client/install'
import { peerHeader } from '@/lib/server/client-address'
import { makeSetupLink } from '@/lib/server/desk/inviting'
import { env } from '@/lib/server/env'
import { sendErrorDocuments } from '@/lib/server/error-documents'
import { restoreFraming } from '@/lib/server/framing'
import { forgetInternals, refusalOf } from '@/lib/server/known-requests'
import { releaseOwnership, takeOwnership } from '@/lib/server/owner'
import { pagePolicy, withDataAsData } from '@/lib/server/page-scripts'
import { sendPages } from '@/lib/server/pages'
import { readWhile } from '@/lib/server/printing'
import { secure, secureFile } from '@/lib/server/security-headers'
import { buildFiles } from './build-files'
import { closing } from './closing'
import { compress } from './compress'
import { listen } from './listen'
import { refuseUnusableSettings } from './refuse-settings'
import { run } from './run'
import { startScheduleClock } from './schedule-clock'

/** The scripts that stand in readers' pages themselves, since they run before anything is drawn. */
const knownScripts = [appearanceScript, installScript, restoreEyeScript]
const policy = pagePolicy(knownScripts)

async function serve(): Promise<void> {
  const { HOST, PORT, SITE_URL, DATABASE_URL } = env()
  await refuseUnusableSettings()
  const origin = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
  await takeOwnership(origin)
  await migrateDatabase(connection())

  const app = next({ dev: false, hostname: HOST, port: PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const sendBuildFile = buildFiles('.next', secureFile)
  const server = createServer((request, response) => {
    sendBuildFile(request, response, () => {
      request.headers[peerHeader] = request.socket.remoteAddress ?? ''
      compress(request as never, response as never, () => {
        mendHeaders(request, response)
        if (isPage(request)) readWhile(new Promise((resolve) => response.once('close', resolve)))
        sendPages(request, response, (html) => withDataAsData(html, knownScripts))
        sendErrorDocuments(request, response, origin)
        forgetInternals(request)
        const refusal = refusalOf(request)
        if (refusal) response.writeHead(refusal).end()
        else void handle(request, response)
      })
    })
  })
  const close = closing(server)
  await listen(server, HOST, PORT)
  console.log(`Pena is at ${SITE_URL} (listening on ${origin}, database ${DATABASE_URL}).`)
  const setup = await makeSetupLink(Date.now())
  if (setup)
    console.log(`Nobody works here yet. This link makes the first administrator:\n  ${setup}`)
  const clock = startScheduleClock()
  await untilStopped()
  clock.stop()
  await close()
  await app.close()
  await releaseOwnership()
}

/**
 * The framework tells shared caches to keep a page for a year, since it can drop its own copy at
 * once. Nobody can drop theirs: a withdrawn article would stay. They ask each time instead.
 */
function mendHeaders(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (String(response.getHeader('cache-control')).startsWith('s-maxage')) {
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
    }
    restoreFraming(response)
    secure(request, response, args[0], policy)
    // Only pages of the desk have a second representation, for the framework's own router.
    if (!request.url?.startsWith('/admin')) forgetRouting(response)
    // A kept redirect comes with its address twice.
    const location = response.getHeader('location')
    if (Array.isArray(location) && location[0]) response.setHeader('location', location[0])
    return writeHead.apply(response, args)
  }) as typeof writeHead
}

function forgetRouting(response: ServerResponse): void {
  const names = String(response.getHeader('vary') ?? '').split(/,\s*/)
  const kept = names.filter((name) => name && !/^(?:rsc|next-)/i.test(name))
  if (kept.length > 0) response.setHeader('vary', kept.join(', '))
  else response.removeHeader('vary')
}

/** What is made of the database and kept: pages, feeds and sitemaps. */
function isPage({ method, url }: IncomingMessage): boolean {
  return (
    (method === 'GET' || method === 'HEAD') && !/^\/(?:api|media|_next|admin)\//.test(url ?? '')
  )
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

await run(serve)
