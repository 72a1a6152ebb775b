import { sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { useDatabase } from '../support/database'
import { addToTally, makeTally, numbersTo, tally } from '../support/tally'

useDatabase()
beforeEach(makeTally)

it('two hundred writes at once are all kept, in the order in which they were asked for', async () => {
  await Promise.all(numbersTo(200).map(addToTally))
  expect(await tally()).toEqual(numbersTo(200))
})

it('a slow write is not overtaken', async () => {
  const slow = connection().write(async (tx) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    await tx.run(sql`insert into tally values (1)`)
  })
  await Promise.all([slow, addToTally(2), addToTally(3)])
  expect(await tally()).toEqual([1, 2, 3])
})

it('a write that fails leaves nothing, and the next ones work', async () => {
  const failing = connection().write(async (tx) => {
    await tx.run(sql`insert into tally values (1)`)
    await tx.run(sql`insert into tally values (2)`)
    throw new Error('changed my mind')
  })
  const refused = connection().write(async (tx) => {
    await tx.run(sql`insert into tally values (3)`)
    await tx.run(sql`insert into no_such_table values (4)`)
  })
  const next = addToTally(5)
  await expect(failing).rejects.toThrow('changed my mind')
  await expect(refused).rejects.toThrow()
  await next
  expect(await tally()).toEqual([5])
})

it('nobody reads what a write has not finished', async () => {
  let seen: number[] = []
  await connection().write(async (tx) => {
    await tx.run(sql`insert into tally values (1)`)
    seen = await tally()
    await tx.run(sql`insert into tally values (2)`)
  })
  expect(seen).toEqual([])
  expect(await tally()).toEqual([1, 2])
})

it('a write answers with what its work answered', async () => {
  expect(await connection().write(async () => 'kept')).toBe('kept')
})
