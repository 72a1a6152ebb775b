import { sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { connect, DatabaseBusyError } from '@/db/client'
import { connection } from '@/db/connection'
import { probeWrite } from '@/db/queries/health'
import { useDatabaseFile } from '../support/database'
import { holdLock } from '../support/lock-holder'
import { addToTally, makeTally, numbersTo, tally } from '../support/tally'

const file = useDatabaseFile()
const open = (options?: { writeDeadlineMs: number }) => {
  globalThis.penaConnection?.close()
  globalThis.penaConnection = connect({ url: `file:${file.path}` }, options)
}

beforeEach(async () => {
  open()
  await makeTally()
})

it('writes wait for another program that holds the lock, and none is lost or doubled', async () => {
  const holder = await holdLock(file.path, 1000)
  const writes = Promise.all(numbersTo(30).map(addToTally))
  expect(await tally()).toEqual([])
  await writes
  await holder.gone
  expect(await tally()).toEqual(numbersTo(30))
})

it('a connection that met a lock is healthy afterwards', async () => {
  for (const round of [0, 1]) {
    const holder = await holdLock(file.path, 600)
    await addToTally(round)
    await holder.gone
  }
  expect(await tally()).toEqual([0, 1])
  const [row] = await connection().write((tx) => tx.all(sql`PRAGMA foreign_keys`))
  expect(row).toEqual({ foreign_keys: 1 })
  await Promise.all(numbersTo(20).map(addToTally))
  expect(await tally()).toHaveLength(22)
  expect(await probeWrite()).toBe(true)
})

it('a lock that outlasts the deadline gives an error that says so, and the write is not kept', async () => {
  open({ writeDeadlineMs: 300 })
  const holder = await holdLock(file.path, 2500)
  await expect(addToTally(1)).rejects.toThrow(DatabaseBusyError)
  await expect(addToTally(2)).rejects.toThrow(`Another program has kept file:${file.path} locked`)
  await holder.gone
  await addToTally(3)
  expect(await tally()).toEqual([3])
})

it('the health probe says that nothing can be written while another program keeps the lock', async () => {
  open({ writeDeadlineMs: 200 })
  const holder = await holdLock(file.path, 1500)
  expect(await probeWrite()).toBe(false)
  await holder.gone
  expect(await probeWrite()).toBe(true)
})

it('readers read on while another program writes', async () => {
  await addToTally(1)
  const holder = await holdLock(file.path, 400)
  expect(await tally()).toEqual([1])
  await holder.gone
})
