import { Moment } from '@/components/ui/moment'
import type { Role } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { peopleMessages } from '@/lib/shared/messages/desk-people'
import { PersonActions } from './person-actions'
import { RoleSelect } from './role-select'

export type PersonFacts = {
  id: string
  name: string
  email: string
  role: Role
  hasSecondFactor: boolean
  passkeys: number
  usedAt: number | null
}

type Props = {
  locale: Locale
  timeZone: string
  people: readonly PersonFacts[]
  /** Whoever looks. */
  own: string
}

/** Who works here: what they may do, by which keys they come in, when they were last here. */
export function PeopleTable({ locale, timeZone, people, own }: Props) {
  const texts = peopleMessages[locale]
  return (
    <div className="overflow-x-auto">
      <table className="desk-table stacked">
        <thead>
          <tr>
            <th scope="col">{texts.person}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.keys}</th>
            <th scope="col">{texts.used}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="text-ink!">
                <span className="text-sm">{person.name}</span>{' '}
                {person.id === own && <span className="badge">{texts.you}</span>}
                <p className="small font-normal">{person.email}</p>
              </th>
              <td>
                <RoleSelect
                  locale={locale}
                  personId={person.id}
                  name={person.name}
                  role={person.role}
                />
              </td>
              <td data-label={texts.keys}>{keysOf(person, locale)}</td>
              <td data-label={texts.used}>
                {person.usedAt ? (
                  <Moment locale={locale} at={person.usedAt} timeZone={timeZone} />
                ) : (
                  <span className="small">{texts.never}</span>
                )}
              </td>
              <td>
                <PersonActions locale={locale} personId={person.id} name={person.name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keysOf({ hasSecondFactor, passkeys }: PersonFacts, locale: Locale): string {
  const texts = peopleMessages[locale]
  return [
    texts.keysPassword,
    ...(hasSecondFactor ? [texts.keysFactor] : []),
    ...(passkeys > 0 ? [`${passkeys} ${texts.keysPasskeys}`] : []),
  ].join(', ')
}
