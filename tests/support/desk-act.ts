import { connection } from '@/db/connection'
import { createPerson } from '@/lib/server/desk/joining'
import type { Act } from '@/lib/shared/desk/act'
import { noon } from './articles'

const known = new WeakMap<object, Promise<Act>>()

/** An act of an editor whom the database of this test knows. */
export function deskAct(): Promise<Act> {
  const act = known.get(connection()) ?? begin()
  known.set(connection(), act)
  return act
}

async function begin(): Promise<Act> {
  const name = 'Sari Redaktur'
  const password = 'kata-sandi-panjang-redaktur'
  const id = await createPerson({ name, email: 'sari@redaksi.example', password, role: 'editor' })
  return { actor: { id, name }, at: noon, address: '127.0.0.1' }
}
