import type { Server } from 'node:net'
import { CommandError } from './run'

/** @throws CommandError naming the setting that keeps this account from listening there */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CommandError(`PORT: ${port} is in use by another program; give another PORT.`)
    case 'EACCES':
      return new CommandError(`PORT: this account may not listen on ${port}; give one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError(`HOST: ${JSON.stringify(host)} is no address of this machine.`)
    default:
      return error
  }
}
