import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { heading, runNpm } from './steps.mjs'

/** Written when an install has ended: what was installed. npm removes it with all the rest. */
const stamp = 'node_modules/.pena-lock-hash'

/** Installs exactly what package-lock.json names, unless that is what is there. */
export async function install() {
  const wanted = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  heading('Installing packages')
  rmSync(stamp, { force: true })
  // Building needs the dev dependencies, whatever NODE_ENV says; no package's own script is needed.
  await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ])
  writeFileSync(stamp, wanted)
}

/** Packages with a binary of their own differ by machine, so a copied folder is installed again. */
function lockHash() {
  const machine = `${process.platform} ${process.arch}`
  return createHash('sha256')
    .update(machine)
    .update(readFileSync('package-lock.json'))
    .digest('hex')
}
