import './require-node.mjs'
import { spawn } from 'node:child_process'
import { buildIfChanged } from './build.mjs'
import { install } from './install.mjs'
import { heading, passSignals, root, runScript, StepError } from './steps.mjs'

process.chdir(root)

try {
  await install()
  heading('Checking the settings')
  await runScript('scripts/check-settings.ts')
  heading('Preparing the database')
  await runScript('scripts/db-seed.ts')
  await buildIfChanged({ keepKillSwitch: true })
  heading('Starting')
  await serve()
} catch (error) {
  if (!(error instanceof StepError)) throw error
  console.error(`\nquickstart stopped: ${error.message}`)
  process.exitCode = error.exitCode
}

/** Serves until it is told to stop, in this console, and ends as the server ended. */
function serve() {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit' })
  const release = passSignals(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      release()
      if (signal) process.kill(process.pid, signal)
      process.exitCode = code ?? 1
      resolve(undefined)
    })
  })
}
