import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./hold-lock.mjs', import.meta.url))

/** Has a second process hold the write lock from now on, for so long. */
export async function holdLock(databasePath: string, milliseconds: number) {
  const args = [program, `file:${databasePath}`, String(milliseconds)]
  const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(holder, 'exit')
  await Promise.race([
    once(holder.stdout, 'data'),
    gone.then(() => Promise.reject(new Error('The holder never had the lock.'))),
  ])
  return { gone }
}
