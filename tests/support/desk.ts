import type { Page } from '@playwright/test'
import type { NewPerson } from '@/lib/server/desk/joining'
import type { Role } from '@/lib/shared/desk/permissions'
import { expect, type Site } from './paper'

/** Somebody of each role, known to every site that is made with `people`. */
export const newsroom = {
  reporter: person('Rani Wartawan', 'reporter'),
  translator: person('Tono Penerjemah', 'translator'),
  editor: person('Sari Redaktur', 'editor'),
  administrator: person('Adi Administrator', 'administrator'),
} as const satisfies Record<Role, NewPerson>

/** Signs a browser in, without going through the form. */
export async function signIn(page: Page, site: Site, role: Role): Promise<void> {
  const { email, password } = newsroom[role]
  const answer = await page.request.post(`${site.url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: site.url },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

function person(name: string, role: Role): NewPerson {
  return { name, role, email: `${role}@redaksi.example`, password: `kata-sandi-panjang-${role}` }
}

export const goodPassword = 'kuda lumping di seberang empang'

/** The link that a server or a command has printed. */
export function linkIn(said: string): string {
  const [link] = /https?:\/\/\S+\/admin\/(?:setup|join)\?token=\S+/.exec(said) ?? []
  if (!link) throw new Error(`No link was printed:\n${said}`)
  return link
}
