import type { Crop } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { type Shape, shapes } from './crop-shape'

type Props = {
  locale: Locale
  crop: Crop
  shape: Shape
  onShape: (shape: Shape) => void
  onCrop: (crop: Crop) => void
}

const sides = [
  ['x', 'left'],
  ['y', 'top'],
  ['width', 'width'],
  ['height', 'height'],
] as const

/** The shape of a cut and its four numbers, in pixels. */
export function CropFields({ locale, crop, shape, onShape, onCrop }: Props) {
  const texts = pictureMessages[locale]
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-5">
      <label className="field">
        <span>{texts.shape}</span>
        <select
          className="input"
          value={shape}
          onChange={(event) => onShape(event.target.value as Shape)}
        >
          {(['free', ...Object.keys(shapes)] as Shape[]).map((one) => (
            <option key={one} value={one}>
              {one === 'free' ? texts.free : one}
            </option>
          ))}
        </select>
      </label>
      {sides.map(([side, label]) => (
        <label className="field" key={side}>
          <span>{texts[label]}</span>
          <input
            className="input"
            type="number"
            min={0}
            value={crop[side]}
            onChange={(event) => onCrop({ ...crop, [side]: Number(event.target.value) })}
          />
        </label>
      ))}
    </div>
  )
}
