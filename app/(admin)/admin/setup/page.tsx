import type { Metadata } from 'next'
import { DeadLink } from '@/components/admin/dead-link'
import { JoinForm } from '@/components/admin/join-form'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { readInvitation } from '@/lib/server/desk/joining'
import { joinMessages } from '@/lib/shared/messages/desk-join'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: joinMessages[await deskLocale()].setupTitle }
}

/** Makes the first administrator, for whoever has the link that the server printed. */
export default async function SetupPage({ searchParams }: Props) {
  const [{ token }, locale] = await Promise.all([searchParams, deskLocale()])
  const invitation = await readInvitation(token)
  if (!invitation || invitation.email !== null) return <DeadLink locale={locale} />
  const texts = joinMessages[locale]
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="desk-title mb-2">{texts.setupTitle}</h1>
      <p className="mb-6">{texts.setupIntro}</p>
      <JoinForm locale={locale} token={invitation.token} email={null} submit={texts.submit} />
    </main>
  )
}
