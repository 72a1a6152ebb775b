import { describe, expect, it } from 'vitest'
import { changeRole, endAccess, listPeople } from '@/db/queries/people'
import { useDatabase } from '../../support/database'
import { actOf, newPerson } from '../../support/desk-acts'

useDatabase()

const roleOf = async (id: string) => (await listPeople()).find((person) => person.id === id)?.role

describe('the last administrator', () => {
  const refusal = { ok: false, error: 'last-administrator' }

  it('can neither be made something else nor leave', async () => {
    const { id, ...rest } = await newPerson('administrator')
    const act = actOf({ id, ...rest })
    expect(await changeRole(act, { personId: id, role: 'editor' })).toEqual(refusal)
    expect(await endAccess(act, { personId: id })).toEqual(refusal)
    expect(await roleOf(id)).toBe('administrator')
  })

  it('stays when two leave at the same moment', async () => {
    const two = [await newPerson('administrator'), await newPerson('administrator')]
    const answers = await Promise.all(
      two.map((person) => endAccess(actOf(person), { personId: person.id })),
    )
    expect(answers).toEqual([{ ok: true }, refusal])
  })

  it('is not somebody who has left', async () => {
    const gone = await newPerson('administrator')
    const last = await newPerson('administrator')
    await endAccess(actOf(last), { personId: gone.id })
    expect(await changeRole(actOf(last), { personId: last.id, role: 'editor' })).toEqual(refusal)
  })
})

it('a role is changed for those who are here alone', async () => {
  const administrator = await newPerson('administrator')
  const { id } = await newPerson('reporter')
  expect(await changeRole(actOf(administrator), { personId: id, role: 'editor' })).toEqual({
    ok: true,
  })
  expect(await roleOf(id)).toBe('editor')
  await endAccess(actOf(administrator), { personId: id })
  const unknown = { ok: false, error: 'unknown-person' }
  expect(await changeRole(actOf(administrator), { personId: id, role: 'reporter' })).toEqual(
    unknown,
  )
  expect(await endAccess(actOf(administrator), { personId: id })).toEqual(unknown)
})
