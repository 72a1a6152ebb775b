import { expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { probeWrite } from '@/db/queries/health'
import { getPublication } from '@/db/queries/publication'
import { useDatabase } from '../support/database'

useDatabase()

it('a database that can be written to is healthy, and the probe changes nothing in it', async () => {
  const before = await getPublication('id')
  expect(await probeWrite()).toBe(true)
  expect(await getPublication('id')).toEqual(before)
})

it('a database that is closed is not healthy', async () => {
  connection().close()
  expect(await probeWrite()).toBe(false)
})
