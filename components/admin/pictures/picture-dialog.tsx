'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { FoundPictures } from './found-pictures'
import { PictureUpload } from './picture-upload'

type Props = {
  locale: Locale
  onPick: (picture: DeskPicture) => void
  onClose: () => void
}

/** The library in a window over the page: search, bring in, choose one. It is open while it is there. */
export function PictureDialog({ locale, onPick, onClose }: Props) {
  const texts = pictureMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [text, setText] = useState('')
  const [brought, setBrought] = useState(0)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={onClose} className="picture-dialog">
      <div className="flex items-center justify-between gap-3">
        <h2 id={title} className="desk-title">
          {texts.pick}
        </h2>
        <button type="button" className="button framed" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <label className="field my-3">
        <span>{texts.search}</span>
        {/* What the window was opened for comes first. */}
        <input
          className="input"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoFocus
        />
      </label>
      <PictureUpload locale={locale} onTaken={() => setBrought((count) => count + 1)} />
      <FoundPictures
        locale={locale}
        text={text}
        brought={brought}
        onPick={(picture) => {
          onPick(picture)
          dialog.current?.close()
        }}
      />
    </dialog>
  )
}
