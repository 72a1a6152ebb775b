import type { ReviewNote } from '@/lib/shared/desk/stage-text'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'

type Props = { deskLocale: Locale; notes: readonly ReviewNote[]; timeZone: string }

/** What was said when texts were handed in, sent back and approved, the newest first. */
export function ReviewNotes({ deskLocale, notes, timeZone }: Props) {
  if (notes.length === 0) return null
  const texts = stageMessages[deskLocale]
  return (
    <section aria-labelledby="review-notes" className="border-t border-line pt-3">
      <h2 id="review-notes" className="text-sm font-semibold">
        {texts.notes}
      </h2>
      <ol className="mt-2 grid gap-3">
        {notes.toReversed().map((note) => (
          <li key={`${note.at} ${note.locale} ${note.kind}`}>
            <p className="small">
              <time dateTime={new Date(note.at).toISOString()}>
                {formatDateTime(deskLocale, note.at, timeZone)}
              </time>
              {' · '}
              {languageName(deskLocale, note.locale)} {texts[note.kind]} · {note.by}
            </p>
            {note.note && <p className="whitespace-pre-line">{note.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
