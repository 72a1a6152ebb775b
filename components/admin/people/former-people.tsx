import { Moment } from '@/components/ui/moment'
import type { Role } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { peopleMessages } from '@/lib/shared/messages/desk-people'

type FormerPerson = { id: string; name: string; email: string; role: Role; leftAt: number | null }

type Props = { locale: Locale; timeZone: string; people: readonly FormerPerson[] }

/** Who worked here once. */
export function FormerPeople({ locale, timeZone, people }: Props) {
  return (
    <ul>
      {people.map(({ id, name, email, role, leftAt }) => (
        <li key={id} className="border-b border-line py-2">
          {name} <span className="small">{email}</span>
          <p className="small">
            {deskMessages[locale][role]} · {peopleMessages[locale].gone}{' '}
            {leftAt !== null && <Moment locale={locale} at={leftAt} timeZone={timeZone} />}
          </p>
        </li>
      ))}
    </ul>
  )
}
