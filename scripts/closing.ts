import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long a reader on a slow line has to finish a page, in milliseconds. */
const patience = 3000

/** What closes a server, once all who wait for an answer have had it. */
export function closing(server: Server): () => Promise<void> {
  // Browsers open lines ahead of need, which a server does not count as idle before their first use.
  const unused = new Set<Socket>()
  server.on('connection', (line: Socket) => {
    unused.add(line)
    line.once('close', () => unused.delete(line))
  })
  server.on('request', ({ socket }) => unused.delete(socket))
  return () =>
    new Promise((resolve) => {
      // A line is kept open after its answer, also after one that was on its way just now.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const giveUp = setTimeout(() => server.closeAllConnections(), patience)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(giveUp)
        resolve()
      })
      for (const line of unused) line.destroy()
    })
}
