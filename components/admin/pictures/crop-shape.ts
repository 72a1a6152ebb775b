import type { Crop } from '@/lib/shared/api/desk/picture'

/** Width to height, as it is written. */
export const shapes = { '16:9': 16 / 9, '8:5': 8 / 5, '2:1': 2, '1:1': 1, '4:5': 4 / 5 } as const

export type Shape = 'free' | keyof typeof shapes

type Size = { width: number; height: number }

/** No cut is smaller. */
const least = 32

/** The largest cut of a shape in the middle of a picture. */
export function centredCrop({ width, height }: Size, shape: Shape): Crop {
  const ratio = shape === 'free' ? width / height : shapes[shape]
  const wide = Math.round(Math.min(width, height * ratio))
  const high = Math.round(Math.min(height, width / ratio))
  return {
    x: Math.round((width - wide) / 2),
    y: Math.round((height - high) / 2),
    width: wide,
    height: high,
  }
}

/** A cut as it was drawn or typed, in the shape and within the picture. */
export function shaped(picture: Size, crop: Crop, shape: Shape): Crop {
  const x = within(crop.x, 0, picture.width - least)
  const y = within(crop.y, 0, picture.height - least)
  const width = within(crop.width, least, picture.width - x)
  const height = within(crop.height, least, picture.height - y)
  if (shape === 'free') return { x, y, width, height }
  const ratio = shapes[shape]
  const wide = Math.min(width, Math.floor((picture.height - y) * ratio))
  return { x, y, width: wide, height: Math.max(1, Math.round(wide / ratio)) }
}

function within(value: number, from: number, to: number): number {
  return Math.round(Math.max(from, Math.min(value, to)))
}
