import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { passkeys } from '@/db/people-schema'
import { listPasskeys, listSessions } from '@/db/queries/account'
import { searchAudit } from '@/db/queries/audit-trail'
import { endAccess } from '@/db/queries/people'
import { changeOwnPassword, revokeOwnSessions } from '@/lib/server/desk/account-actions'
import { actorOf } from '@/lib/server/desk/actor'
import { auth } from '@/lib/server/desk/auth'
import { doors } from '@/lib/server/desk/doors'
import { throughGate } from '@/lib/server/desk/gate'
import { renew } from '@/lib/server/desk/inviting'
import { join } from '@/lib/server/desk/joining'
import { useDatabase } from '../../support/database'
import { DeskBrowser } from '../../support/desk-browser'
import { actBy, goodPassword, newPerson } from '../../support/desk-people'

useDatabase({ each: 'file' })

const lastEntries = async (count: number) => (await searchAudit({}, count)).entries

describe('signing in', () => {
  it('gives a session that no script can read, and is told in the log', async () => {
    const person = await newPerson('editor')
    const browser = new DeskBrowser('198.51.100.1')
    const answer = await browser.signIn(person.email, goodPassword)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ ok: true })
    expect(answer.headers.getSetCookie().every((cookie) => /HttpOnly/i.test(cookie))).toBe(true)
    expect(await actorOf(browser.headers)).toMatchObject({ id: person.id, role: 'editor' })
    const [entry] = await lastEntries(1)
    expect(entry).toMatchObject({
      action: 'session.begin',
      personId: person.id,
      address: '198.51.100.1',
    })
  })

  it('answers the same for a wrong password, an unknown address and somebody who left', async () => {
    const here = await newPerson('reporter')
    const gone = await newPerson('reporter')
    await endAccess(actBy(await newPerson('administrator')), { personId: gone.id })
    const browser = new DeskBrowser('198.51.100.2')
    const answers = [
      await browser.signIn(here.email, 'bukan kata sandinya'),
      await browser.signIn('nobody@redaksi.example', goodPassword),
      await browser.signIn(gone.email, goodPassword),
      await browser.signIn(gone.email, 'bukan kata sandinya'),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(await answer.json()).toEqual({ ok: false, error: 'wrong' })
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    const told = (await lastEntries(4)).map(({ action, personId }) => [action, personId])
    expect(told).toContainEqual(['session.refuse', here.id])
    expect(told).toContainEqual(['session.refuse', ''])
    expect(JSON.stringify(await lastEntries(4))).not.toContain('bukan kata sandinya')
  })

  it('takes about as long for an unknown address as for a known one', async () => {
    const { email } = await newPerson('reporter')
    const browser = new DeskBrowser('198.51.100.3')
    const timed = async (address: string) => {
      const started = performance.now()
      await browser.signIn(address, 'bukan kata sandinya')
      return performance.now() - started
    }
    await timed(email)
    const pairs: (readonly [number, number])[] = []
    for (let round = 0; round < 5; round++) {
      pairs.push([await timed(email), await timed(`x${round}@redaksi.example`)] as const)
    }
    const fastest = (side: 0 | 1) => Math.min(...pairs.map((pair) => pair[side]))
    // Hashing is most of it: without it an unknown address would be told in a tenth of the time.
    expect(fastest(1)).toBeGreaterThan(fastest(0) / 3)
    expect(fastest(0)).toBeGreaterThan(fastest(1) / 3)
  })

  it('has no door to anything else that the library can do', async () => {
    const { api } = await auth()
    const endpoints = Object.values(api) as {
      path?: string
      options: { method?: string | string[] }
    }[]
    const named = endpoints.flatMap(({ path, options }) =>
      [options.method ?? 'POST'].flat().map((method) => `${method} ${path}`),
    )
    expect(named).toContain('POST /sign-up/email')
    expect(Object.keys(doors).filter((door) => !named.includes(door))).toEqual([])
    const closed = named.filter((name) => !Object.hasOwn(doors, name) && !name.startsWith('*'))
    for (const name of [...closed, 'GET /sign-in/email', 'POST //sign-in/email']) {
      const [method = '', path] = name.split(' ')
      const headers = { origin: 'http://localhost:3000', 'content-type': 'application/json' }
      const body = method === 'GET' ? null : '{}'
      const url = `http://localhost:3000/api/auth${path}`
      const answer = await throughGate(new Request(url, { method, headers, body }))
      expect.soft(answer.status, name).toBe(404)
    }
  })

  it.each(['https://elsewhere.example', 'null', ''])(
    'is refused from another site: %s',
    async (origin) => {
      const { email } = await newPerson('reporter')
      const browser = new DeskBrowser('198.51.100.4', origin)
      const answer = await browser.signIn(email, goodPassword)
      expect(answer.status).toBe(403)
    },
  )
})

describe('a flood of wrong passwords', () => {
  it('is told when to try again, and leaves the owner their own browser', async () => {
    const { email } = await newPerson('editor')
    const own = new DeskBrowser('198.51.100.10')
    await own.signIn(email, goodPassword)
    const flood = Array.from({ length: 25 }, (_, index) =>
      new DeskBrowser(`192.0.2.${index}`).signIn(email, `salah nomor ${index}`),
    )
    const statuses = (await Promise.all(flood)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const stranger = await new DeskBrowser('192.0.2.99').signIn(email, goodPassword)
    expect(stranger.status).toBe(429)
    expect(Number(stranger.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await stranger.json()).toMatchObject({
      error: 'too-many',
      retryAfter: expect.any(Number),
    })
    expect((await own.signIn(email, goodPassword)).status).toBe(200)
    const limits = (await lastEntries(50)).filter((entry) => entry.action === 'session.limit')
    expect(limits).toHaveLength(1)
  })

  it('from one network is stopped whatever accounts it tries', async () => {
    const browser = new DeskBrowser('2001:db8:1:2::1')
    for (let index = 0; index < 60; index++) {
      await browser.post('/passkey/verify-authentication', { response: { id: 'x' } })
    }
    const answer = await new DeskBrowser('2001:db8:1:2::ffff').signIn('a@b.example', 'x'.repeat(12))
    expect(answer.status).toBe(429)
    const elsewhere = await new DeskBrowser('2001:db8:1:3::1').signIn('a@b.example', 'x'.repeat(12))
    expect(elsewhere.status).toBe(401)
  })

  it('does not count the attempts that are right', async () => {
    const { email } = await newPerson('editor')
    const browser = new DeskBrowser('198.51.100.11')
    for (let round = 0; round < 11; round++) {
      expect((await browser.signIn(email, goodPassword)).status).toBe(200)
    }
  })
})

describe('a second factor', () => {
  const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate()

  async function withFactor(network: string) {
    const person = await newPerson('editor')
    const browser = new DeskBrowser(network)
    await browser.signIn(person.email, goodPassword)
    const begun = await browser.post('/two-factor/enable', { password: goodPassword })
    const { totpURI, backupCodes } = (await begun.json()) as Record<string, string & string[]>
    const secret = new URL(totpURI ?? '').searchParams.get('secret') ?? ''
    const proven = await browser.post('/two-factor/verify-totp', { code: codeOf(secret) })
    expect(proven.status).toBe(200)
    return { person, secret, backupCodes: backupCodes as unknown as string[], browser }
  }

  it('is asked for after the password, and only both together give a session', async () => {
    const { person, secret } = await withFactor('198.51.100.20')
    const browser = new DeskBrowser('198.51.100.21')
    const first = await browser.signIn(person.email, goodPassword)
    expect(await first.json()).toEqual({ ok: true, next: 'code' })
    expect(await actorOf(browser.headers)).toBeUndefined()
    const wrong = await browser.post('/two-factor/verify-totp', { code: '000000' })
    expect(await wrong.json()).toEqual({ ok: false, error: 'wrong-code' })
    const right = await browser.post('/two-factor/verify-totp', { code: codeOf(secret) })
    expect(right.status).toBe(200)
    expect(await actorOf(browser.headers)).toMatchObject({ id: person.id })
    const told = (await lastEntries(3)).map(({ action, personId }) => `${action} ${personId}`)
    expect(told).toEqual([
      `session.begin ${person.id}`,
      `session.refuse ${person.id}`,
      `factor.on ${person.id}`,
    ])
  })

  it('is no wrong attempt when it is right, however often somebody signs in', async () => {
    const { person, backupCodes, browser } = await withFactor('198.51.100.50')
    for (const code of backupCodes) {
      expect((await browser.signIn(person.email, goodPassword)).status).toBe(200)
      expect((await browser.post('/two-factor/verify-backup-code', { code })).status).toBe(200)
    }
    expect(backupCodes).toHaveLength(10)
    expect((await browser.signIn(person.email, goodPassword)).status).toBe(200)
  })

  it('takes a code once, whoever saw it being typed', async () => {
    const { person, secret } = await withFactor('198.51.100.27')
    const code = codeOf(secret)
    const attempt = async (network: string) => {
      const browser = new DeskBrowser(network)
      await browser.signIn(person.email, goodPassword)
      return (await browser.post('/two-factor/verify-totp', { code })).status
    }
    expect(await attempt('198.51.100.28')).toBe(200)
    expect(await attempt('198.51.100.29')).toBe(401)
  })

  it('is stood in for by a recovery code, once', async () => {
    const { person, backupCodes } = await withFactor('198.51.100.22')
    const [code = ''] = backupCodes
    const attempt = async () => {
      const browser = new DeskBrowser('198.51.100.23')
      await browser.signIn(person.email, goodPassword)
      return (await browser.post('/two-factor/verify-backup-code', { code })).status
    }
    expect(await attempt()).toBe(200)
    expect(await attempt()).toBe(401)
  })

  it('is turned off only with the password, and that is told', async () => {
    const { person, browser } = await withFactor('198.51.100.24')
    const wrong = await browser.post('/two-factor/disable', { password: 'bukan kata sandinya' })
    expect(wrong.status).toBe(403)
    expect((await browser.post('/two-factor/disable', { password: goodPassword })).status).toBe(200)
    expect((await lastEntries(1))[0]).toMatchObject({ action: 'factor.off', personId: person.id })
    expect(await actorOf(browser.headers)).toMatchObject({ id: person.id })
  })

  it('that was lost is replaced by new keys, which end all that was before', async () => {
    const { person, browser } = await withFactor('198.51.100.25')
    const made = await renew(actBy(await newPerson('administrator')), person.id)
    const token = made.ok ? (new URL(made.link).searchParams.get('token') ?? '') : ''
    const password = 'perahu kertas menuju kulkas'
    await join({ token, name: person.name, password }, { at: Date.now(), address: '' })
    expect(await actorOf(browser.headers)).toBeUndefined()
    const fresh = new DeskBrowser('198.51.100.26')
    expect((await fresh.signIn(person.email, goodPassword)).status).toBe(401)
    expect(await (await fresh.signIn(person.email, password)).json()).toEqual({ ok: true })
  })
})

describe('a session', () => {
  it('that was ended from another browser is gone at its next request', async () => {
    const person = await newPerson('reporter')
    const [one, other] = [new DeskBrowser('198.51.100.30'), new DeskBrowser('198.51.100.31')]
    await one.signIn(person.email, goodPassword)
    await other.signIn(person.email, goodPassword)
    const actor = await actorOf(one.headers)
    const sessions = await listSessions(person.id, Date.now())
    expect(sessions.map(({ ipAddress }) => ipAddress).sort()).toEqual([
      '198.51.100.30',
      '198.51.100.31',
    ])
    if (!actor) throw new Error('not signed in')
    const act = { ...actBy(person), actor }
    expect(await revokeOwnSessions.run({ others: true }, act)).toEqual({ ok: true })
    expect(await actorOf(other.headers)).toBeUndefined()
    expect(await actorOf(one.headers)).toBeDefined()
  })

  it('of somebody else cannot be ended', async () => {
    const [one, other] = [await newPerson('reporter'), await newPerson('reporter')]
    const browser = new DeskBrowser('198.51.100.32')
    await browser.signIn(other.email, goodPassword)
    const sessionId = (await actorOf(browser.headers))?.sessionId ?? ''
    expect(await revokeOwnSessions.run({ sessionId }, actBy(one))).toEqual({
      ok: false,
      error: 'unknown-session',
    })
    expect(await actorOf(browser.headers)).toBeDefined()
  })

  it('of somebody who left is gone at once, and no key of theirs makes another', async () => {
    const person = await newPerson('editor')
    const browser = new DeskBrowser('198.51.100.33')
    await browser.signIn(person.email, goodPassword)
    await endAccess(actBy(await newPerson('administrator')), { personId: person.id })
    expect(await actorOf(browser.headers)).toBeUndefined()
    expect(await listSessions(person.id, Date.now())).toEqual([])
  })

  it('ends by signing out, which clears the cache and leaves what readers saved', async () => {
    const person = await newPerson('editor')
    const browser = new DeskBrowser('198.51.100.34')
    await browser.signIn(person.email, goodPassword)
    const before = browser.headers
    const answer = await browser.post('/sign-out', {})
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(await actorOf(before)).toBeUndefined()
    expect((await lastEntries(1))[0]).toMatchObject({ action: 'session.end' })
  })
})

describe('a change of password', () => {
  it('asks for the old one and ends every other session', async () => {
    const person = await newPerson('editor')
    const [one, other] = [new DeskBrowser('198.51.100.40'), new DeskBrowser('198.51.100.41')]
    await one.signIn(person.email, goodPassword)
    await other.signIn(person.email, goodPassword)
    const actor = await actorOf(one.headers)
    if (!actor) throw new Error('not signed in')
    const act = { ...actBy(person), actor }
    const change = (current: string, password: string) =>
      changeOwnPassword.run({ current, password, removePasskeys: [] }, act)
    expect(await change('salah', 'perahu kertas menuju kulkas')).toEqual({
      ok: false,
      error: 'wrong-password',
    })
    expect(await change(goodPassword, 'qwertyuiop123')).toEqual({ ok: false, error: 'guessable' })
    expect(await change(goodPassword, 'perahu kertas menuju kulkas')).toEqual({ ok: true })
    expect(await actorOf(one.headers)).toBeDefined()
    expect(await actorOf(other.headers)).toBeUndefined()
    expect((await other.signIn(person.email, 'perahu kertas menuju kulkas')).status).toBe(200)
  })

  it('takes the passkeys along that are not to stay, of nobody else, and tells each', async () => {
    const [person, other] = [await newPerson('editor'), await newPerson('editor')]
    const add = (id: string, userId: string) =>
      connection().write((tx) =>
        tx.insert(passkeys).values({
          ...{ id, userId, name: id, publicKey: id, credentialID: id, counter: 0 },
          ...{ deviceType: 'singleDevice', backedUp: false },
        }),
      )
    await add('own', person.id)
    await add('foreign', person.id)
    await add('others', other.id)
    const removePasskeys = ['foreign', 'others', 'none']
    const changed = { current: goodPassword, password: 'perahu kertas menuju kulkas' }
    const wrong = { ...changed, current: 'salah', removePasskeys }
    await changeOwnPassword.run(wrong, actBy(person))
    expect(await listPasskeys(person.id)).toHaveLength(2)
    expect(await changeOwnPassword.run({ ...changed, removePasskeys }, actBy(person))).toEqual({
      ok: true,
    })
    expect(await listPasskeys(person.id)).toMatchObject([{ id: 'own' }])
    expect(await listPasskeys(other.id)).toHaveLength(1)
    expect((await lastEntries(2)).map(({ action }) => action)).toEqual([
      'passkey.remove',
      'account.password',
    ])
  })

  it('is counted, so that it cannot be used to guess', async () => {
    const person = await newPerson('editor')
    const guess = () =>
      changeOwnPassword.run({ current: 'x', password: 'y', removePasskeys: [] }, actBy(person))
    const answers = []
    for (let index = 0; index < 11; index++) answers.push(await guess())
    expect(answers.at(-1)).toMatchObject({ ok: false, error: 'too-many' })
  })
})
