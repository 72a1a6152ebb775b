import { Moment } from '@/components/ui/moment'
import { deviceName } from '@/lib/shared/desk/device-name'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { RevokeButton } from './revoke-button'

export type SessionFacts = {
  id: string
  userAgent: string | null
  ipAddress: string | null
  createdAt: number
  updatedAt: number
}

type Props = {
  locale: Locale
  timeZone: string
  sessions: readonly SessionFacts[]
  /** The session that the page is asked from. */
  own: string
}

/** Where a person is signed in, with a way to end each but this one. */
export function SessionTable({ locale, timeZone, sessions, own }: Props) {
  const texts = accountMessages[locale]
  const nameOf = ({ userAgent }: SessionFacts) => {
    const { browser, system } = deviceName(userAgent)
    return [browser, system].filter(Boolean).join(` ${texts.on} `) || texts.unknownDevice
  }
  return (
    <div className="overflow-x-auto">
      <table className="desk-table stacked">
        <thead>
          <tr>
            <th scope="col">{texts.device}</th>
            <th scope="col">{texts.address}</th>
            <th scope="col">{texts.begun}</th>
            <th scope="col">{texts.used}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row" className="text-sm! text-ink!">
                {nameOf(session)}{' '}
                {session.id === own && <span className="badge">{texts.thisSession}</span>}
              </th>
              <td data-label={texts.address}>{session.ipAddress}</td>
              <td data-label={texts.begun}>
                <Moment locale={locale} at={session.createdAt} timeZone={timeZone} />
              </td>
              <td data-label={texts.used}>
                <Moment locale={locale} at={session.updatedAt} timeZone={timeZone} />
              </td>
              <td>
                {session.id !== own && (
                  <RevokeButton
                    locale={locale}
                    which={{ sessionId: session.id }}
                    label={texts.revoke}
                    about={nameOf(session)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
