import { existsSync } from 'node:fs'
import { env, exit } from 'node:process'
import { pathToFileURL } from 'node:url'

const server = '.next/pena-server.mjs'

// React and the framework read it when they are first imported.
Object.assign(env, { NODE_ENV: 'production' })
if (!existsSync(server) || !existsSync('public/sw.js')) {
  console.error('There is no build to serve. Run `npm run build` first.')
  exit(1)
}
await import(pathToFileURL(server).href)
