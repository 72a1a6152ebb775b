import 'server-only'
import { env } from '@/lib/server/env'
import { type Connection, connect } from './client'

/** Next bundles a module more than once; one process still opens the file once. */
declare global {
  var penaConnection: Connection | undefined
}

/** The connection of this process, opened when first asked for. */
export function connection(): Connection {
  globalThis.penaConnection ??= connect({
    url: env().DATABASE_URL,
    authToken: env().DATABASE_AUTH_TOKEN,
  })
  return globalThis.penaConnection
}
