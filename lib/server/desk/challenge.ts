import 'server-only'
import { getPerson } from '@/db/queries/people'
import { auth } from './auth'

/** Who has given the right password and is asked for a code, by the cookie that says so. */
export async function challengedPerson(headers: Headers) {
  const { internalAdapter, createAuthCookie } = await (await auth()).$context
  const { name } = createAuthCookie('two_factor')
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/)
  const cookie = cookies.find((one) => one.startsWith(`${name}=`))
  const [identifier] = decodeURIComponent(cookie?.slice(name.length + 1) ?? '').split('.')
  // The library checks the seal of the cookie; this only says whose name goes into the log.
  const challenge = identifier && (await internalAdapter.findVerificationValue(identifier))
  if (!challenge) return undefined
  const person = await getPerson(challenge.value)
  return person && { id: challenge.value, ...person }
}
