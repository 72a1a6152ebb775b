import type { Check } from '@/lib/shared/desk/checks/check'
import type { Locale } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckNotes } from './check-notes'

type Props = {
  deskLocale: Locale
  checks: readonly Check[]
  /** In the order of the body. */
  blockIds: readonly string[]
}

/** What is to be seen to, under the field or the paragraph that it is about. */
export function CheckPlaces({ deskLocale, checks, blockIds }: Props) {
  const texts = stageMessages[deskLocale]
  const placeOf = ({ place }: Check) =>
    'field' in place ? texts[place.field] : texts.paragraph(blockIds.indexOf(place.blockId) + 1)
  const places = [...new Set(checks.map(placeOf))]
  return (
    <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr]">
      {places.map((place) => (
        <div key={place} className="contents">
          <dt className="small">{place}</dt>
          <dd>
            <CheckNotes
              deskLocale={deskLocale}
              checks={checks.filter((one) => placeOf(one) === place)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
