'use client'

import { useState } from 'react'
import { CheckNotes } from '@/components/admin/stage-panel/check-notes'
import { checksAt } from '@/lib/client/desk/text-checks'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import { blockText } from '@/lib/shared/article/blocks'
import { countWords } from '@/lib/shared/article/reading-time'
import { type DraftField, fieldLimits } from '@/lib/shared/desk/draft'
import { isOwnSlug, slugOf } from '@/lib/shared/desk/slug'
import { translationCounts } from '@/lib/shared/desk/writing-rows'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { FieldChoices, HomelessChoices } from './field-choices'
import type { WritingSide } from './writing-side'

type Props = {
  locale: Locale
  side: WritingSide
  /** The source, beside its translation. */
  other: WritingSide | undefined
  session: WritingSession
}

/** What stands over a text: its language and counts, headline, standfirst and address. */
export function TextHead({ locale, side, other, session }: Props) {
  const texts = writingMessages[locale]
  const { view, name, isSource, exists, mayEdit } = side
  const words = view.text.body.reduce((sum, block) => sum + countWords(blockText(block)), 0)
  const counts = other && translationCounts(other.view.text.body, view.text.body)
  const column = isSource ? 'source-side' : 'translation-side'
  return (
    <section className={`text-head ${column}`} aria-label={texts[name]}>
      <h2 className="mb-1.5 flex flex-wrap items-baseline gap-2">
        <span className="font-semibold">{texts[name]}</span>
        <span className="small">{isSource ? texts.source : texts.translation}</span>
        {exists && <span className="badge">{texts.words(words)}</span>}
        {exists && counts && counts.stale > 0 && (
          <span className="badge stale-count">{texts.stale(counts.stale)}</span>
        )}
        {exists && counts && counts.missing > 0 && (
          <span className="badge">{texts.missing(counts.missing)}</span>
        )}
      </h2>
      {!mayEdit && <p className="small">{texts.readOnly}</p>}
      {exists ? (
        <TextFields locale={locale} side={side} session={session} />
      ) : (
        <div className="empty grid justify-items-start gap-3">
          <p>{texts.noTranslation}</p>
          {mayEdit && (
            <button type="button" className="button framed" onClick={side.begin}>
              {texts.startTranslation}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function TextFields({ locale, side, session }: Omit<Props, 'other'>) {
  const texts = writingMessages[locale]
  const { work, view, mayEdit } = side
  const { text } = view
  const [isMade, setMade] = useState(
    () => !isOwnSlug(text) || (/^[\w-]{6,21}$/.test(text.slug) && text.headline === ''),
  )
  // Readers have the address once it is public.
  const follows = isMade && view.version === 0
  const change = (field: DraftField, value: string) => {
    if (field === 'headline' && follows) work.edited({ headline: value, slug: slugOf(value) })
    else work.edited({ [field]: value })
  }
  const fieldOf = (field: DraftField) => ({
    'aria-label': `${texts[field]} · ${texts[side.name]}`,
    value: text[field],
    readOnly: !mayEdit,
    maxLength: fieldLimits[field],
    lang: side.locale,
    onFocus: () => session.moveTo({ locale: side.locale, block: field }),
    onBlur: () => session.moveTo(null),
  })
  const excess = (field: DraftField) => {
    const over = text[field].length - fieldLimits[field]
    return over > 0 && <p className="problem">{texts.tooLong(over)}</p>
  }
  return (
    <div className="grid gap-2">
      <textarea
        {...fieldOf('headline')}
        className="input headline-field"
        rows={2}
        placeholder={texts.headline}
        onChange={(event) => change('headline', event.target.value.replace(/\n/g, ' '))}
      />
      {excess('headline')}
      <FieldChoices locale={locale} side={side} session={session} field="headline" />
      <CheckNotes deskLocale={locale} checks={checksAt(side.checks, 'headline')} />
      <textarea
        {...fieldOf('standfirst')}
        className="input standfirst-field"
        rows={2}
        placeholder={texts.standfirst}
        onChange={(event) => change('standfirst', event.target.value.replace(/\n/g, ' '))}
      />
      {excess('standfirst')}
      <FieldChoices locale={locale} side={side} session={session} field="standfirst" />
      <CheckNotes deskLocale={locale} checks={checksAt(side.checks, 'standfirst')} />
      <label className="flex items-center gap-2">
        <span className="small">{texts.slug}</span>
        <input
          {...fieldOf('slug')}
          className="input slug-field"
          title={follows ? texts.slugFollows : undefined}
          aria-invalid={view.slugTaken}
          onChange={(event) => {
            setMade(false)
            change('slug', event.target.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-'))
          }}
        />
      </label>
      {excess('slug')}
      {view.slugTaken && <p className="problem">{texts.slugTaken}</p>}
      <FieldChoices locale={locale} side={side} session={session} field="slug" />
      <HomelessChoices locale={locale} side={side} session={session} />
    </div>
  )
}
