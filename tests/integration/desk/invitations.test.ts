import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { invitations } from '@/db/people-schema'
import { listInvitations, withdrawInvitation } from '@/db/queries/invitations'
import { changeRole, endAccess, findPerson, listPeople } from '@/db/queries/people'
import { invite, makeSetupLink, renew } from '@/lib/server/desk/inviting'
import { join, readInvitation } from '@/lib/server/desk/joining'
import { useDatabase } from '../../support/database'
import { actBy, goodPassword, newPerson } from '../../support/desk-people'

useDatabase()

const address = '203.0.113.7'
const week = 7 * 24 * 60 * 60 * 1000
const now = Date.now()

const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''
const accept = (link: string, more: { email?: string; name?: string; password?: string } = {}) =>
  join({ token: tokenOf(link), name: 'Nur', password: goodPassword, ...more }, { at: now, address })

describe('the link to set up', () => {
  const setUp = async () => (await makeSetupLink(now)) ?? ''

  it('makes the first administrator, who names their own address', async () => {
    const joined = await accept(await setUp(), { email: 'adi@redaksi.example' })
    expect(joined).toEqual({ ok: true, email: 'adi@redaksi.example' })
    expect(await findPerson('adi@redaksi.example')).toMatchObject({ role: 'administrator' })
  })

  it('is good until it is used, however often the server starts meanwhile', async () => {
    const first = await setUp()
    await setUp()
    expect(await accept(first, { email: 'adi@redaksi.example' })).toMatchObject({ ok: true })
  })

  it('is worth nothing once somebody is here, and no other is made', async () => {
    const [one, other] = [await setUp(), await setUp()]
    await accept(one, { email: 'adi@redaksi.example' })
    expect(await accept(other, { email: 'budi@redaksi.example' })).toEqual({
      ok: false,
      error: 'link',
    })
    expect(await makeSetupLink(now)).toBeUndefined()
  })

  it('makes one administrator of two who use it at once', async () => {
    const link = await setUp()
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => accept(link, { email: `${name}@redaksi.example` })),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await listPeople()).toHaveLength(1)
  })
})

describe('an invitation', () => {
  let administrator: Awaited<ReturnType<typeof newPerson>>
  beforeEach(async () => {
    administrator = await newPerson('administrator')
  })

  const linkFor = async (email: string, role: 'reporter' | 'editor' = 'editor') => {
    const made = await invite(actBy(administrator, now), { email, role })
    return made.ok ? made.link : ''
  }

  it('lets somebody in as what they were invited as, whatever address they give', async () => {
    const link = await linkFor('sari@redaksi.example')
    const joined = await accept(link, { email: 'other@redaksi.example' })
    expect(joined).toEqual({ ok: true, email: 'sari@redaksi.example' })
    expect(await findPerson('sari@redaksi.example')).toMatchObject({ role: 'editor' })
  })

  it('works once, for those who are there at the same moment too', async () => {
    const link = await linkFor('sari@redaksi.example')
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(link)))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await accept(link)).toEqual({ ok: false, error: 'link' })
  })

  it('expires after seven days', async () => {
    const token = tokenOf(await linkFor('sari@redaksi.example'))
    const late = { at: now + week + 1, address }
    expect(await join({ token, name: 'Sari', password: goodPassword }, late)).toEqual({
      ok: false,
      error: 'link',
    })
  })

  it('is replaced by a later one for the same address', async () => {
    const first = await linkFor('sari@redaksi.example')
    await linkFor('sari@redaksi.example', 'reporter')
    expect(await accept(first)).toEqual({ ok: false, error: 'link' })
    expect(await listInvitations(now)).toHaveLength(1)
  })

  it('can be withdrawn, and goes with the administrator who gave it', async () => {
    const withdrawn = await linkFor('sari@redaksi.example')
    const [open] = await listInvitations(now)
    expect(await withdrawInvitation(actBy(administrator), open?.tokenHash ?? '')).toBe(true)
    expect(await accept(withdrawn)).toEqual({ ok: false, error: 'link' })
    const orphaned = await linkFor('rani@redaksi.example')
    await endAccess(actBy(await newPerson('administrator')), { personId: administrator.id })
    expect(await accept(orphaned)).toEqual({ ok: false, error: 'link' })
  })

  it('goes with the role that gave it, so that nobody keeps a way back to it', async () => {
    const second = await newPerson('administrator')
    const { id: personId } = administrator
    const kept = await linkFor('sari@redaksi.example')
    await changeRole(actBy(second), { personId, role: 'administrator' })
    const other = await invite(actBy(second), { email: 'tono@redaksi.example', role: 'editor' })
    const keys = await renew(actBy(administrator), second.id)
    await changeRole(actBy(second), { personId, role: 'reporter' })
    for (const link of [kept, keys.ok ? keys.link : ''])
      expect(await accept(link)).toEqual({ ok: false, error: 'link' })
    expect(await accept(other.ok ? other.link : '')).toMatchObject({ ok: true })
  })

  it('is not kept in a form that would open anything', async () => {
    const token = tokenOf(await linkFor('sari@redaksi.example'))
    const kept = JSON.stringify(await connection().db.select().from(invitations))
    expect(kept).not.toContain(token)
    expect(await readInvitation(token)).toMatchObject({ email: 'sari@redaksi.example' })
  })

  it.each([
    ['short', 'pendek'],
    ['guessable', 'password1234'],
    ['guessable', 'aaaaaaaaaaaaaaaa'],
    ['guessable', 'sari@redaksi.example'],
    ['long', 'kuda '.repeat(50)],
  ])('takes no password that is %s, and can be used again: %s', async (error, password) => {
    const link = await linkFor('sari@redaksi.example')
    expect(await accept(link, { password, name: 'Sari' })).toEqual({ ok: false, error })
    expect(await accept(link)).toMatchObject({ ok: true })
  })

  it('is refused for somebody who is here', async () => {
    const { email } = await newPerson('reporter')
    const made = await invite(actBy(administrator), { email, role: 'editor' })
    expect(made).toEqual({ ok: false, error: 'already-here' })
  })

  it('brings somebody back who left', async () => {
    const { id, email } = await newPerson('reporter')
    await endAccess(actBy(administrator), { personId: id })
    expect(await accept(await linkFor(email))).toMatchObject({ ok: true })
    expect(await findPerson(email)).toMatchObject({ id, role: 'editor', leftAt: null })
  })
})

it('new keys are for somebody who is here, and leave them the role that they have by then', async () => {
  const administrator = await newPerson('administrator')
  const { id, email } = await newPerson('translator')
  const made = await renew(actBy(administrator), id)
  expect(await accept(made.ok ? made.link : '')).toMatchObject({ ok: true, email })
  expect(await findPerson(email)).toMatchObject({ id, role: 'translator' })
  expect(await renew(actBy(administrator), 'nobody')).toEqual({
    ok: false,
    error: 'unknown-person',
  })
})
