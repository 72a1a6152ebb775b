import type { Check } from '@/lib/shared/desk/checks/check'
import type { Locale } from '@/lib/shared/locales'
import { checkMessages } from '@/lib/shared/messages/desk-checks'

type Props = { deskLocale: Locale; checks: readonly Check[] }

/** What is to be seen to in one place, beside it. Blocking ones stand out by more than colour. */
export function CheckNotes({ deskLocale, checks }: Props) {
  if (checks.length === 0) return null
  return (
    <ul className="grid gap-1">
      {checks.map((check) => (
        <li key={`${check.code} ${check.values.join(' ')}`} className={styleOf(check)}>
          <span aria-hidden="true">{check.severity === 'blocking' ? '✕ ' : '• '}</span>
          {checkMessages[deskLocale][check.code](check.values)}
        </li>
      ))}
    </ul>
  )
}

function styleOf({ severity }: Check): string {
  return severity === 'blocking' ? 'problem font-semibold' : 'small'
}
