import { statSync } from 'node:fs'

// Without the webpack plugin no worker is built and nothing else says so.
const size = statSync('public/sw.js', { throwIfNoEntry: false })?.size ?? 0
if (size < 1000) {
  console.error(`public/sw.js has ${size} bytes: the service worker was not built.`)
  process.exit(1)
}
