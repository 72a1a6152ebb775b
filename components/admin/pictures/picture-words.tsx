import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { type Locale, locales } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = {
  picture: DeskPicture
  locale: Locale
  /** The languages whose words are not this person's to change. */
  fixed: readonly Locale[]
}

/** Fields for alternative text and caption in both languages, for credit and licence. */
export function PictureWords({ picture, locale, fixed }: Props) {
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
            name={`alt-${one}`}
            lang={one}
            rows={2}
            maxLength={600}
            readOnly={fixed.includes(one)}
            defaultValue={picture.alt[one]}
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
            name={`caption-${one}`}
            lang={one}
            rows={2}
            maxLength={1000}
            readOnly={fixed.includes(one)}
            defaultValue={picture.caption[one]}
          />
        </label>
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        {(['credit', 'licence'] as const).map((name) => (
          <label className="field" key={name}>
            <span>{texts[name]}</span>
            <input
              className="input"
              name={name}
              maxLength={200}
              readOnly={fixed.length > 0}
              defaultValue={picture[name]}
            />
          </label>
        ))}
      </div>
    </>
  )
}
