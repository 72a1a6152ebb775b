import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, it } from 'vitest'
import { closing } from '../../scripts/closing'

it('a server that stops finishes its answers, and waits for nobody who asked for nothing', async () => {
  let finish = () => {}
  const server = createServer((request, response) => {
    if (request.url === '/slow') finish = () => response.end('whole')
    else response.end('at once')
  })
  const close = closing(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const unused = connect(port, '127.0.0.1')
  await once(unused, 'connect')
  await (await fetch(`http://127.0.0.1:${port}/`)).text()
  const asked = once(server, 'request')
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  await asked

  const started = Date.now()
  const closed = close()
  await once(unused, 'close')
  finish()
  expect(await (await answer).text()).toBe('whole')
  await closed
  expect(Date.now() - started).toBeLessThan(2000)
})
