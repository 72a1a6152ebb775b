'use client'

import type { MouseEvent } from 'react'
import { useAwake } from '@/lib/client/desk/awake'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Focus } from '@/lib/shared/article/focus'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { PictureThumb } from './picture-thumb'

type Props = {
  picture: DeskPicture
  locale: Locale
  focus: Focus
  onChange: (focus: Focus) => void
}

/** The picture with its point, which a click or two sliders move, and what lists make of it. */
export function PictureFocus({ picture, locale, focus, onChange }: Props) {
  const texts = pictureMessages[locale]
  const awake = useAwake()
  const point = (event: MouseEvent<HTMLButtonElement>) => {
    const frame = event.currentTarget.getBoundingClientRect()
    onChange({
      x: toHundredth((event.clientX - frame.left) / frame.width),
      y: toHundredth((event.clientY - frame.top) / frame.height),
    })
  }
  const held = { ...picture, focus }
  return (
    <fieldset className="grid gap-3" disabled={!awake}>
      <legend className="mb-1 font-semibold">{texts.focus}</legend>
      {/* The sliders are the same by keyboard and for who does not see the picture. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        onClick={point}
        className="relative block cursor-crosshair justify-self-start leading-none"
      >
        <PictureThumb picture={picture} wanted={800} className="max-h-[60vh] w-auto rounded-sm" />
        <span
          className="focus-mark"
          style={{ insetInlineStart: `${focus.x * 100}%`, insetBlockStart: `${focus.y * 100}%` }}
        />
      </button>
      <p className="small">{texts.focusHint}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['x', 'y'] as const).map((axis) => (
          <label className="field" key={axis}>
            <span>{axis === 'x' ? texts.across : texts.down}</span>
            <input
              type="range"
              min={0}
              max={100}
              className="min-h-9 w-full"
              value={Math.round(focus[axis] * 100)}
              aria-valuetext={`${Math.round(focus[axis] * 100)}%`}
              onChange={(event) => onChange({ ...focus, [axis]: Number(event.target.value) / 100 })}
            />
          </label>
        ))}
      </div>
      <figure>
        <figcaption className="small mb-1">{texts.preview}</figcaption>
        <div className="flex flex-wrap items-start gap-3">
          <PictureThumb picture={held} className="aspect-[2/1] w-36 rounded-sm object-cover" />
          <PictureThumb picture={held} className="aspect-[8/5] w-24 rounded-sm object-cover" />
          <PictureThumb picture={held} className="aspect-square w-14 rounded-sm object-cover" />
        </div>
      </figure>
    </fieldset>
  )
}

function toHundredth(part: number): number {
  return Math.min(1, Math.max(0, Math.round(part * 100) / 100))
}
