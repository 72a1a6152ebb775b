import { describe, expect, it } from 'vitest'
import { changeRole, endAccess, listPeople } from '@/db/queries/people'
import { createPreview, listOpenPreviews } from '@/db/queries/previews'
import { draftArticle } from '../../support/articles'
import { useDatabase } from '../../support/database'
import { actBy, newPerson } from '../../support/desk-people'

useDatabase()

const roleOf = async (id: string) => (await listPeople()).find((person) => person.id === id)?.role

describe('the last administrator', () => {
  const refusal = { ok: false, error: 'last-administrator' }

  it('can neither be made something else nor leave', async () => {
    const { id, ...rest } = await newPerson('administrator')
    const act = actBy({ id, ...rest })
    expect(await changeRole(act, { personId: id, role: 'editor' })).toEqual(refusal)
    expect(await endAccess(act, { personId: id })).toEqual(refusal)
    expect(await roleOf(id)).toBe('administrator')
  })

  it('stays when two leave at the same moment', async () => {
    const two = [await newPerson('administrator'), await newPerson('administrator')]
    const answers = await Promise.all(
      two.map((person) => endAccess(actBy(person), { personId: person.id })),
    )
    expect(answers).toEqual([{ ok: true }, refusal])
  })

  it('is not somebody who has left', async () => {
    const gone = await newPerson('administrator')
    const last = await newPerson('administrator')
    await endAccess(actBy(last), { personId: gone.id })
    expect(await changeRole(actBy(last), { personId: last.id, role: 'editor' })).toEqual(refusal)
  })
})

it('a role is changed for those who are here alone', async () => {
  const administrator = await newPerson('administrator')
  const { id } = await newPerson('reporter')
  expect(await changeRole(actBy(administrator), { personId: id, role: 'editor' })).toEqual({
    ok: true,
  })
  expect(await roleOf(id)).toBe('editor')
  await endAccess(actBy(administrator), { personId: id })
  const unknown = { ok: false, error: 'unknown-person' }
  expect(await changeRole(actBy(administrator), { personId: id, role: 'reporter' })).toEqual(
    unknown,
  )
  expect(await endAccess(actBy(administrator), { personId: id })).toEqual(unknown)
})

it('whoever leaves takes the links to texts along that they gave', async () => {
  const administrator = await newPerson('administrator')
  const gone = await newPerson('reporter')
  await draftArticle({ articleId: 'bakau' })
  const key = { articleId: 'bakau', locale: 'id' } as const
  await createPreview(key, 'theirs', { ...actBy(gone), reach: 'any' })
  await createPreview(key, 'ours', { ...actBy(administrator), reach: 'any' })
  await endAccess(actBy(administrator), { personId: gone.id })
  const left = await listOpenPreviews(key, Date.now())
  expect(left.map((preview) => preview.person)).toEqual([administrator.name])
})
