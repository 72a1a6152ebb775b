import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from '@/lib/server/env'

const messageOf = (source: Record<string, string>) => {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return undefined
}

describe('the settings', () => {
  it('need not be given', () => {
    const usual = {
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_URL: 'file:./data/pena.db',
      SITE_URL: 'http://localhost:3000',
      MEDIA_DIR: './data/media',
      TRUSTED_PROXIES: ['loopback'],
      PWNED_PASSWORDS: 'on',
    }
    expect(parseEnv({})).toEqual(usual)
    const empty = Object.fromEntries(Object.keys(usual).map((name) => [name, '']))
    expect(parseEnv(empty)).toEqual(usual)
  })

  it('are taken from among whatever else the machine has set', () => {
    expect(parseEnv({ PATH: '/bin', NODE_ENV: 'production' })).not.toHaveProperty('PATH')
  })

  it('give the site the port that it listens on', () => {
    expect(parseEnv({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
  })

  it.each([
    ['PORT', '1', 1],
    ['PORT', '65535', 65_535],
    ['HOST', '0.0.0.0', '0.0.0.0'],
    ['HOST', '::1', '::1'],
    ['HOST', 'localhost', 'localhost'],
    ['DATABASE_URL', 'file:/var/lib/pena.db', 'file:/var/lib/pena.db'],
    ['DATABASE_URL', 'libsql://db.example', 'libsql://db.example'],
    ['DATABASE_URL', 'https://db.example', 'https://db.example'],
    ['DATABASE_AUTH_TOKEN', 'eyJhbGciOiJ.x-_', 'eyJhbGciOiJ.x-_'],
    ['SITE_URL', 'https://news.example', 'https://news.example'],
    ['SITE_URL', 'https://news.example/', 'https://news.example'],
    ['SITE_URL', 'http://localhost:3000', 'http://localhost:3000'],
    ['MEDIA_DIR', '/srv/media', '/srv/media'],
    ['SMTP_URL', 'smtps://desk:word@mail.example:465', 'smtps://desk:word@mail.example:465'],
    ['SMTP_FROM', 'desk@news.example', 'desk@news.example'],
    ['PWNED_PASSWORDS', 'off', 'off'],
    ['TRUSTED_PROXIES', 'none', []],
    [
      'TRUSTED_PROXIES',
      'loopback, 172.18.0.0/16,fd00::/8',
      ['loopback', '172.18.0.0/16', 'fd00::/8'],
    ],
  ])('take %s=%s', (name, given, taken) => {
    expect(parseEnv({ [name]: given })).toHaveProperty(name, taken)
  })

  it.each([
    ['PORT', '0', 'a port number from 1 to 65535'],
    ['PORT', '65536', 'a port number from 1 to 65535'],
    ['PORT', '99999', 'a port number from 1 to 65535'],
    ['PORT', '-1', 'a port number from 1 to 65535'],
    ['PORT', '80.5', 'a port number from 1 to 65535'],
    ['PORT', '0x50', 'a port number from 1 to 65535'],
    ['PORT', ' 80', 'a port number from 1 to 65535'],
    ['PORT', 'http', 'a port number from 1 to 65535'],
    ['HOST', 'here and there', 'an address of this machine'],
    ['HOST', 'http://localhost', 'an address of this machine'],
    ['DATABASE_URL', 'pena.db', 'file:PATH for a local file'],
    ['DATABASE_URL', 'file:', 'file:PATH for a local file'],
    ['DATABASE_URL', 'postgres://localhost/pena', 'file:PATH for a local file'],
    ['SITE_URL', 'news.example', 'the address of the site without a path'],
    ['SITE_URL', 'https://news.example/paper', 'the address of the site without a path'],
    ['SITE_URL', 'https://news.example?a', 'the address of the site without a path'],
    ['SITE_URL', 'https://news.example#a', 'the address of the site without a path'],
    ['SITE_URL', 'ftp://news.example', 'the address of the site without a path'],
    ['SITE_URL', 'javascript:alert(1)', 'the address of the site without a path'],
    ['MEDIA_DIR', '  ', 'a folder for pictures'],
    ['SMTP_FROM', 'the desk', 'the address that mail comes from'],
    ['TRUSTED_PROXIES', 'nginx', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', '172.18.0.0/33', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', '0.0.0.0/0', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', '::/0', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', '10.0.0.2;10.0.0.3', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', 'loopback,,', 'none, or addresses and networks'],
    ['TRUSTED_PROXIES', '1/2/3', 'none, or addresses and networks'],
    ['PWNED_PASSWORDS', 'maybe', 'on, to ask Have I Been Pwned'],
    ['MEDIA_DIR', 'a\0b', 'a folder for pictures'],
  ])('refuse %s=%j, and say what is expected', (name, given, expected) => {
    const message = messageOf({ [name]: given })
    expect(message).toContain(`${name}: ${JSON.stringify(given)} was given; expected ${expected}`)
  })

  it('never show the token', () => {
    const message = messageOf({ DATABASE_AUTH_TOKEN: 'secret word', PORT: 'x' })
    expect(message).toContain('DATABASE_AUTH_TOKEN: a value that is not shown was given; expected')
    expect(message).toContain('PORT: "x" was given')
    expect(message).not.toContain('secret')
    const mail = messageOf({ SMTP_URL: 'https://desk:secret@mail.example' })
    expect(mail).toContain('SMTP_URL: a value that is not shown was given; expected a mail server')
    expect(mail).not.toContain('secret')
  })

  it('are told of all at once when several are wrong', () => {
    const message = messageOf({ PORT: '0', SITE_URL: 'x', DATABASE_URL: 'y' })
    expect(message?.split('\n')).toHaveLength(3)
  })
})
