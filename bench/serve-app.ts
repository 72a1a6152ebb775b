import './production'
import { createServer } from 'node:http'
import { argv, env } from 'node:process'
import next from 'next'
import { compress } from '../scripts/compress'
import { listen } from '../scripts/listen'

/** Serves the Next app in a folder the way that scripts/start.ts serves Pena. */
const app = next({ dev: false, dir: argv[2], hostname: '127.0.0.1', port: Number(env.PORT) })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => {
  compress(request as never, response as never, () => void handle(request, response))
})
await listen(server, '127.0.0.1', Number(env.PORT))
