import type { NewPerson } from '@/lib/server/desk/joining'
import type { Role } from '@/lib/shared/desk/permissions'

/** Somebody of each role, known to every site that is made with `people`. */
export const newsroom = {
  reporter: person('Rani Wartawan', 'reporter'),
  translator: person('Tono Penerjemah', 'translator'),
  editor: person('Sari Redaktur', 'editor'),
  administrator: person('Adi Administrator', 'administrator'),
} as const satisfies Record<Role, NewPerson>

function person(name: string, role: Role): NewPerson {
  return { name, role, email: `${role}@redaksi.example`, password: `kata-sandi-panjang-${role}` }
}
