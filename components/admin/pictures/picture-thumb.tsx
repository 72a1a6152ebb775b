import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { heldAt } from '@/lib/shared/article/focus'
import { picturePath } from '@/lib/shared/article/picture'

type Props = { picture: DeskPicture; alt?: string; className?: string; wanted?: number }

/** A picture of the library, small. Says nothing by itself unless it is given words. */
export function PictureThumb({ picture, alt = '', className = '', wanted = 320 }: Props) {
  const { id, width, height, widths, colour, focus } = picture
  const size = widths.find((one) => one >= wanted) ?? widths.at(-1) ?? width
  return (
    <img
      src={picturePath(id, size, 'webp')}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      style={{ backgroundColor: colour, objectPosition: heldAt(focus) }}
      className={className}
    />
  )
}
