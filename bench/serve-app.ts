import './production'
import { createServer } from 'node:http'
import { argv, env } from 'node:process'
import next from 'next'
import { buildFiles } from '../scripts/build-files'
import { compress } from '../scripts/compress'
import { listen } from '../scripts/listen'

/** Serves the Next app in a folder the way that scripts/start.ts serves Pena. */
const dir = argv[2]
const app = next({ dev: false, dir, hostname: '127.0.0.1', port: Number(env.PORT) })
await app.prepare()
const handle = app.getRequestHandler()
const sendBuildFile = buildFiles(`${dir}/.next`, () => {})
const server = createServer((request, response) => {
  sendBuildFile(request, response, () =>
    compress(request as never, response as never, () => void handle(request, response)),
  )
})
await listen(server, '127.0.0.1', Number(env.PORT))
