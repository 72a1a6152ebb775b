import type { Metadata } from 'next'
import { DeadLink } from '@/components/admin/dead-link'
import { JoinForm } from '@/components/admin/join-form'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { readInvitation } from '@/lib/server/desk/joining'
import { deskMessages } from '@/lib/shared/messages/desk'
import { joinMessages } from '@/lib/shared/messages/desk-join'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: joinMessages[await deskLocale()].joinTitle }
}

/** Lets somebody in who was invited, or gives new keys to somebody who is here. */
export default async function JoinPage({ searchParams }: Props) {
  const [{ token }, locale] = await Promise.all([searchParams, deskLocale()])
  const invitation = await readInvitation(token)
  if (!invitation?.email) return <DeadLink locale={locale} />
  const texts = joinMessages[locale]
  const { isHere, name, role } = invitation
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="desk-title mb-2">{isHere ? texts.renewTitle : texts.joinTitle}</h1>
      <p className="mb-6">
        {isHere ? texts.renewIntro : texts.joinIntro(deskMessages[locale][role])}
      </p>
      <JoinForm
        locale={locale}
        token={invitation.token}
        email={invitation.email}
        name={name}
        submit={isHere ? texts.renewSubmit : texts.submit}
      />
    </main>
  )
}
