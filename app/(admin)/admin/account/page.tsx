import type { Metadata } from 'next'
import { NameForm } from '@/components/admin/account/name-form'
import { Passkeys } from '@/components/admin/account/passkeys'
import { PasswordForm } from '@/components/admin/account/password-form'
import { RevokeButton } from '@/components/admin/account/revoke-button'
import { SecondFactor } from '@/components/admin/account/second-factor'
import { SessionTable } from '@/components/admin/account/session-table'
import { DeskFrame } from '@/components/admin/desk-frame'
import { DeskSection } from '@/components/admin/desk-section'
import { hasSecondFactor, listPasskeys, listSessions } from '@/db/queries/account'
import { getPublication } from '@/db/queries/publication'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { formatDate } from '@/lib/shared/format'
import { deskMessages } from '@/lib/shared/messages/desk'
import { accountMessages } from '@/lib/shared/messages/desk-account'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].account }
}

export default async function AccountPage() {
  const actor = await requireActor('page.account', deskRoutes.account())
  const locale = await deskLocale()
  const [sessions, passkeys, secondFactor, { timeZone }] = await Promise.all([
    listSessions(actor.id, Date.now()),
    listPasskeys(actor.id),
    hasSecondFactor(actor.id),
    getPublication(locale),
  ])
  const texts = accountMessages[locale]
  const keys = passkeys.map(({ id, name, createdAt }) => ({
    id,
    name,
    made: createdAt ? formatDate(locale, createdAt.getTime(), timeZone) : '',
  }))
  return (
    <DeskFrame locale={locale} actor={actor} place="account" title={deskMessages[locale].account}>
      <div className="grid grid-cols-1 gap-8">
        <NameForm locale={locale} name={actor.name} />
        <DeskSection title={texts.passwordTitle}>
          <PasswordForm locale={locale} email={actor.email} passkeys={keys} />
        </DeskSection>
        <DeskSection title={texts.factorTitle}>
          <SecondFactor locale={locale} enabled={secondFactor} />
        </DeskSection>
        <DeskSection title={texts.passkeysTitle}>
          <Passkeys locale={locale} passkeys={keys} />
        </DeskSection>
        <DeskSection title={texts.sessionsTitle}>
          <p className="mb-3">{texts.sessionsWhat}</p>
          <SessionTable
            locale={locale}
            timeZone={timeZone}
            sessions={sessions}
            own={actor.sessionId}
          />
          {sessions.length > 1 && (
            <div className="mt-3">
              <RevokeButton locale={locale} which={{ others: true }} label={texts.revokeOthers} />
            </div>
          )}
        </DeskSection>
      </div>
    </DeskFrame>
  )
}
