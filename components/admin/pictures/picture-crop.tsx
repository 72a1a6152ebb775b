'use client'

import { type FormEvent, useState } from 'react'
import { useAwake } from '@/lib/client/desk/awake'
import { callDesk } from '@/lib/client/desk/call'
import type { Crop, CutAnswer, DeskPicture } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { CropFields } from './crop-fields'
import { CropFrame } from './crop-frame'
import { centredCrop, type Shape, shaped } from './crop-shape'
import { pictureProblem } from './picture-problem'

/** Cuts a part out of the picture, which becomes a picture of its own. */
export function PictureCrop({ picture, locale }: { picture: DeskPicture; locale: Locale }) {
  const texts = pictureMessages[locale]
  const awake = useAwake()
  const [shape, setShape] = useState<Shape>('free')
  const [crop, setCrop] = useState<Crop>(() => centredCrop(picture, 'free'))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const cut = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await callDesk<CutAnswer>('picture.crop', { id: picture.id, crop })
    setBusy(false)
    if (answer.ok) location.assign(deskRoutes.picture(answer.picture.id))
    else setProblem(pictureProblem(locale, answer.error))
  }
  return (
    <form onSubmit={(event) => void cut(event)}>
      <fieldset className="grid gap-3" disabled={!awake || busy}>
        <p className="small">{texts.cropHint}</p>
        <CropFrame
          picture={picture}
          crop={crop}
          onChange={(drawn) => setCrop(shaped(picture, drawn, shape))}
        />
        <CropFields
          locale={locale}
          crop={crop}
          shape={shape}
          onShape={(chosen) => {
            setShape(chosen)
            setCrop(centredCrop(picture, chosen))
          }}
          onCrop={(typed) => setCrop(shaped(picture, typed, shape))}
        />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button framed">
            {texts.cropNow}
          </button>
          <p role="alert" className="problem">
            {problem}
          </p>
        </div>
      </fieldset>
    </form>
  )
}
