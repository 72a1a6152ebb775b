import { Moment } from '@/components/ui/moment'
import type { Role } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { peopleMessages } from '@/lib/shared/messages/desk-people'
import { WithdrawButton } from './withdraw-button'

export type InvitationFacts = {
  tokenHash: string
  email: string | null
  role: Role
  invitedBy: string | null
  expiresAt: number | null
}

type Props = { locale: Locale; timeZone: string; invitations: readonly InvitationFacts[] }

/** Links that were given out and not used yet. */
export function PendingInvitations({ locale, timeZone, invitations }: Props) {
  const texts = peopleMessages[locale]
  if (invitations.length === 0) return <p className="small">{texts.pendingEmpty}</p>
  return (
    <div className="overflow-x-auto">
      <table className="desk-table stacked">
        <thead>
          <tr>
            <th scope="col">{texts.email}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.invitedBy}</th>
            <th scope="col">{texts.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ tokenHash, email, role, invitedBy, expiresAt }) => (
            <tr key={tokenHash}>
              <th scope="row" className="text-sm! text-ink!">
                {email}
              </th>
              <td data-label={texts.role}>{deskMessages[locale][role]}</td>
              <td data-label={texts.invitedBy}>{invitedBy ?? texts.byCommand}</td>
              <td data-label={texts.until}>
                {expiresAt && <Moment locale={locale} at={expiresAt} timeZone={timeZone} />}
              </td>
              <td>
                <WithdrawButton locale={locale} tokenHash={tokenHash} about={email ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
