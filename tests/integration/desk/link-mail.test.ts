import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A mail server that takes everything, and what it was given. */
let server: Server
let heard = ''

beforeEach(async () => {
  heard = ''
  server = createServer((line) => {
    let inLetter = false
    line.write('220 mail.example\r\n')
    line.on('data', (chunk) => {
      heard += chunk
      const text = String(chunk)
      if (inLetter) {
        if (!text.endsWith('\r\n.\r\n')) return
        inLetter = false
        line.write('250 taken\r\n')
      } else if (text.startsWith('DATA')) {
        inLetter = true
        line.write('354 go on\r\n')
      } else if (text.startsWith('QUIT')) line.end('221 bye\r\n')
      else line.write('250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.close()
  vi.unstubAllEnvs()
})

async function mailLink(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const mail = await import('@/lib/server/desk/link-mail')
  const link = 'https://news.example/admin/join?token=kX3vbq92LmzRahasia'
  return mail.mailLink({ to: 'sari@redaksi.example', link, kind: 'join' })
}

const portOf = (one: Server) => (one.address() as AddressInfo).port

it('a link is sent in both languages where mail is set up', async () => {
  const sent = await mailLink({
    SMTP_URL: `smtp://127.0.0.1:${portOf(server)}`,
    SITE_URL: 'https://news.example',
  })
  expect(sent).toBe(true)
  expect(heard).toContain('RCPT TO:<sari@redaksi.example>')
  expect(heard).toContain('From: Pena <pena@news.example>')
  expect(heard.replace(/=\r\n/g, '').replaceAll('=3D', '=')).toMatch(
    /Anda diundang.*token=kX3vbq92LmzRahasia.*You are invited.*token=kX3vbq92LmzRahasia/s,
  )
})

it('a link is not sent where mail is not set up, and a mail server that is away is no fault', async () => {
  expect(await mailLink({ SMTP_URL: '' })).toBeUndefined()
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  expect(await mailLink({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toBe(false)
})
