'use client'

import { type ReactNode, useState } from 'react'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { picturePath } from '@/lib/shared/article/picture'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'
import { PicturePicker } from '../pictures/picture-picker'

type Props = {
  locale: Locale
  pictures: Readonly<Record<string, DeskPicture>>
  value: string | null
  onChange: (imageId: string | null) => void
  children: ReactNode
}

/** The picture that stands over the article. */
export function LeadPictureField({ locale, pictures, value, onChange, children }: Props) {
  const texts = factsMessages[locale]
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({})
  const picture = value && Object.hasOwn(pictures, value) ? pictures[value] : undefined
  return (
    <div className="field">
      <span className="font-semibold">{texts.leadImageId}</span>
      {value ? (
        <img
          src={picturePath(value, picture?.widths[0] ?? 320, 'webp')}
          alt={picture?.alt[locale] ?? picked[value] ?? ''}
          className="max-h-28 justify-self-start"
        />
      ) : (
        <span className="small">{texts.noPicture}</span>
      )}
      <div className="flex flex-wrap gap-2">
        <PicturePicker
          locale={locale}
          label={texts.choosePicture}
          onPick={({ id, alt }) => {
            setPicked((all) => ({ ...all, [id]: alt[locale] }))
            onChange(id)
          }}
        />
        {value && (
          <button type="button" className="button" onClick={() => onChange(null)}>
            {texts.removePicture}
          </button>
        )}
      </div>
      {children}
    </div>
  )
}
