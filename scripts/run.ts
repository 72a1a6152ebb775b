import { connection } from '@/db/connection'

/** An expected failure of a command: its message is all that a person is shown. */
export class CommandError extends Error {
  override name = 'CommandError'
}

const plain = new Set(['CommandError', 'EnvError', 'DatabaseBusyError'])

/** Runs a command to its end; what goes wrong is one message and exit status 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error && isExpected(error) ? error.message : error)
    process.exitCode = 1
  } finally {
    if (globalThis.penaConnection) connection().close()
  }
}

/** Whether the message says all: what parseArgs refuses was typed wrong, and has a name by its code. */
function isExpected(error: Error & { code?: unknown }): boolean {
  return plain.has(error.name) || String(error.code).startsWith('ERR_PARSE_ARGS_')
}
