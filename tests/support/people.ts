import { connection } from '@/db/connection'
import { createPerson, type NewPerson } from '@/lib/server/desk/joining'

// Run as a command of its own: one process has a database file open at a time.
const [, , asked = '[]'] = process.argv
for (const person of JSON.parse(asked) as NewPerson[]) await createPerson(person)
connection().close()
