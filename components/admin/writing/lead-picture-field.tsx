'use client'

import { picturePath } from '@/lib/shared/article/picture'
import type { DeskPicture } from '@/lib/shared/desk/article-at-desk'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'

type Props = {
  locale: Locale
  pictures: Readonly<Record<string, DeskPicture>>
  value: string | null
  onChange: (imageId: string | null) => void
}

/** The picture that stands over the article. */
export function LeadPictureField({ locale, pictures, value, onChange }: Props) {
  const texts = factsMessages[locale]
  const picture = value ? pictures[value] : undefined
  return (
    <div className="field">
      <span>{texts.leadImageId}</span>
      {value ? (
        <figure className="grid justify-items-start gap-1">
          <img
            src={picturePath(value, picture?.widths[0] ?? 320, 'webp')}
            alt={picture?.alts[locale] ?? ''}
            className="max-h-28"
          />
          <button type="button" className="link" onClick={() => onChange(null)}>
            {texts.removePicture}
          </button>
        </figure>
      ) : (
        <span className="small">{texts.noPicture}</span>
      )}
    </div>
  )
}
