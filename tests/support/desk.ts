import type { Page } from '@playwright/test'
import type { Role } from '@/lib/shared/desk/permissions'
import { newsroom } from './newsroom-people'
import { expect, type Site } from './paper'

export { newsroom }

/** Signs a browser in, without going through the form. */
export async function signIn(page: Page, site: Site, role: Role): Promise<void> {
  const { email, password } = newsroom[role]
  const answer = await page.request.post(`${site.url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: site.url },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

export const goodPassword = 'kuda lumping di seberang empang'

/** The link that a server or a command has printed. */
export function linkIn(said: string): string {
  const [link] = /https?:\/\/\S+\/admin\/(?:setup|join)\?token=\S+/.exec(said) ?? []
  if (!link) throw new Error(`No link was printed:\n${said}`)
  return link
}
