import type { Revision } from '@/lib/shared/api/desk/revision'
import { formatBriefTime, zoneLabel } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'

type Props = {
  locale: Locale
  language: Locale
  timeZone: string
  revisions: readonly Revision[]
  /** What is compared. */
  older: string
  newer: string
  /** Of the states before this time. */
  before: number | undefined
}

/** Every kept state, and which two of them are compared. */
export function RevisionTable(props: Props) {
  const { locale, language, timeZone, revisions, older, newer, before } = props
  const texts = deskHistoryMessages[locale]
  return (
    <form className="grid gap-3">
      {before && <input type="hidden" name="before" value={before} />}
      <table className="desk-table revision-table" aria-label={texts.revisions}>
        <thead>
          <tr>
            <th scope="col">{texts.older}</th>
            <th scope="col">{texts.newer}</th>
            <th scope="col">
              {texts.revisions} ({zoneLabel(locale, timeZone)})
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td />
            <td>
              <Choice name="newer" value="now" label={texts.now} chosen={newer} />
            </td>
            <td className="font-semibold">{texts.now}</td>
          </tr>
          {revisions.map((revision) => {
            const when = formatBriefTime(locale, revision.at, timeZone)
            const who = revision.person ?? texts.nobody
            return (
              <tr key={revision.name}>
                <td>
                  <Choice
                    name="older"
                    value={revision.name}
                    label={`${texts.older}: ${when}, ${who}`}
                    chosen={older}
                  />
                </td>
                <td>
                  <Choice
                    name="newer"
                    value={revision.name}
                    label={`${texts.newer}: ${when}, ${who}`}
                    chosen={newer}
                  />
                </td>
                <td>
                  <time dateTime={new Date(revision.at).toISOString()}>{when}</time>, {who}{' '}
                  <span className="badge">{texts[revision.kind]}</span>
                  <span className="small block" lang={language}>
                    {revision.headline}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div>
        <button type="submit" className="button framed">
          {texts.compare}
        </button>
      </div>
    </form>
  )
}

type ChoiceProps = { name: 'older' | 'newer'; value: string; label: string; chosen: string }

function Choice({ name, value, label, chosen }: ChoiceProps) {
  return (
    <input
      type="radio"
      name={name}
      value={value}
      aria-label={label}
      defaultChecked={value === chosen}
    />
  )
}
