/**
 * Imported first by the commands that run on a bare clone: an older Node stops here, in words,
 * before anything that it cannot read.
 */
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const wanted = engines.node.replace('>=', '').split('.').map(Number)
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `Pena needs Node ${wanted.join('.')} or newer, and this is Node ${process.versions.node}.\n` +
      'A newer one is at https://nodejs.org.',
  )
  process.exit(1)
}
