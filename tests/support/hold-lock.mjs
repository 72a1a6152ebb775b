// Another program that has the database open: `node hold-lock.mjs URL MILLISECONDS` takes the
// write lock, says "held", and lets go after that time.
import { setTimeout } from 'node:timers/promises'
import { createClient } from '@libsql/client'

const [url, milliseconds] = process.argv.slice(2)
const client = createClient({ url })
const transaction = await client.transaction('write')
console.log('held')
await setTimeout(Number(milliseconds))
await transaction.rollback()
client.close()
