import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isBreached } from '@/lib/server/desk/breached-passwords'
import { isGuessable } from '@/lib/server/desk/guessable-passwords'

describe('a password', () => {
  it.each([
    'password1234',
    'qwertyuiop12',
    '123456789012',
    'iloveyouiloveyou',
    'P@ssw0rd2026',
    'abcabcabcabcabc',
  ])('is refused when it leaked often, or is made of what is tried first: %s', async (password) => {
    expect(await isGuessable(password, [])).toBe(true)
  })

  it.each(['kuda lumping di seberang empang', 'Xk3!vbq92Lmz', 'perahu-kertas-menuju-kulkas'])(
    'is taken when it is none of these: %s',
    async (password) => {
      expect(await isGuessable(password, ['Sari Dewi', 'sari@redaksi.example'])).toBe(false)
    },
  )

  it('is refused when it is the person themselves', async () => {
    const about = ['Maharani Kusumawardhani', 'maharani@redaksi.example']
    expect(await isGuessable('kusumawardhani', about)).toBe(true)
    expect(await isGuessable('maharani@redaksi.example', about)).toBe(true)
  })
})

describe('Have I Been Pwned', () => {
  // The SHA-1 of "correct horse battery staple" is ABF7A AD6438836DBE526AA231ABDE2D0EEF74D42.
  const leaked = 'correct horse battery staple'
  const rest = 'AD6438836DBE526AA231ABDE2D0EEF74D42'
  const asked: string[] = []
  let server: Server
  let url = ''
  let answer: string | undefined
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      // Without an answer the line is held open.
      if (answer !== undefined) response.end(answer)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('knows a leaked password, and is told five digits of a hash alone', async () => {
    answer = `0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n${rest}:412\r\n`
    expect(await isBreached(leaked, url)).toBe(true)
    expect(asked.at(-1)).toBe('/range/ABF7A')
  })

  it('is not believed about what it pads its answers with', async () => {
    answer = `${rest}:0\r\n`
    expect(await isBreached(leaked, url)).toBe(false)
  })

  it('keeps nobody out by being slow or away', async () => {
    answer = undefined
    const started = performance.now()
    expect(await isBreached(leaked, url)).toBe(false)
    expect(performance.now() - started).toBeLessThan(5000)
    expect(await isBreached(leaked, 'http://127.0.0.1:9/range')).toBe(false)
  })
})
