'use client'

import { useState } from 'react'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { PictureDialog } from './picture-dialog'

type Props = {
  locale: Locale
  /** What the button says. */
  label: string
  onPick: (picture: DeskPicture) => void
  className?: string
}

/** A button that opens the library and hands back the picture that was chosen there. */
export function PicturePicker({ locale, label, onPick, className = 'button framed' }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && <PictureDialog locale={locale} onPick={onPick} onClose={() => setOpen(false)} />}
    </>
  )
}
