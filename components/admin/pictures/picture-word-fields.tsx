import type { PictureWords } from '@/lib/shared/api/desk/picture'
import { type Locale, locales } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = {
  locale: Locale
  words: PictureWords
  /** The languages whose words are not this person's to change. */
  fixed: readonly Locale[]
  onChange: (changed: Partial<PictureWords>) => void
}

/** Fields for alternative text and caption in both languages, for credit and licence. */
export function PictureWordFields({ locale, words, fixed, onChange }: Props) {
  const texts = pictureMessages[locale]
  const languages = stageNames[locale]
  return (
    <>
      <p className="small" id="alt-hint">
        {texts.altHint}
      </p>
      {locales.map((one) => (
        <label className="field" key={one}>
          <span>
            {texts.altIn} ({languages[one]})
          </span>
          <textarea
            className="input"
            lang={one}
            rows={2}
            maxLength={600}
            readOnly={fixed.includes(one)}
            value={words.alt[one]}
            onChange={({ target }) => onChange({ alt: { ...words.alt, [one]: target.value } })}
            aria-describedby="alt-hint"
          />
        </label>
      ))}
      {locales.map((one) => (
        <label className="field" key={one}>
          <span>
            {texts.captionIn} ({languages[one]})
          </span>
          <textarea
            className="input"
            lang={one}
            rows={2}
            maxLength={1000}
            readOnly={fixed.includes(one)}
            value={words.caption[one]}
            onChange={({ target }) =>
              onChange({ caption: { ...words.caption, [one]: target.value } })
            }
          />
        </label>
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        {(['credit', 'licence'] as const).map((name) => (
          <label className="field" key={name}>
            <span>{texts[name]}</span>
            <input
              className="input"
              maxLength={200}
              readOnly={fixed.length > 0}
              value={words[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          </label>
        ))}
      </div>
    </>
  )
}
