'use client'

import { type PointerEvent, useRef } from 'react'
import type { Crop, DeskPicture } from '@/lib/shared/api/desk/picture'
import { PictureThumb } from './picture-thumb'

type Props = { picture: DeskPicture; crop: Crop; onChange: (crop: Crop) => void }

/** The picture with the cut on it; dragging over it draws another. The fields beside it say the same. */
export function CropFrame({ picture, crop, onChange }: Props) {
  const start = useRef<{ x: number; y: number }>(undefined)
  const pixelAt = (event: PointerEvent<HTMLElement>) => {
    const frame = event.currentTarget.getBoundingClientRect()
    return {
      x: ((event.clientX - frame.left) / frame.width) * picture.width,
      y: ((event.clientY - frame.top) / frame.height) * picture.height,
    }
  }
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`
  return (
    <div
      aria-hidden
      className="relative touch-none cursor-crosshair select-none justify-self-start overflow-hidden leading-none"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = pixelAt(event)
      }}
      onPointerMove={(event) => {
        const from = start.current
        if (!from) return
        const to = pixelAt(event)
        onChange({
          x: Math.max(0, Math.min(from.x, to.x)),
          y: Math.max(0, Math.min(from.y, to.y)),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        })
      }}
      onPointerUp={() => {
        start.current = undefined
      }}
    >
      <PictureThumb
        picture={picture}
        wanted={800}
        className="pointer-events-none max-h-[60vh] w-auto rounded-sm"
      />
      <span
        className="crop-mark"
        style={{
          left: percent(crop.x, picture.width),
          top: percent(crop.y, picture.height),
          width: percent(crop.width, picture.width),
          height: percent(crop.height, picture.height),
        }}
      />
    </div>
  )
}
