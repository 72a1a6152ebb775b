import type { Picture as PictureFacts } from '@/lib/shared/article/article'
import { heldAt } from '@/lib/shared/article/focus'
import { picturePath } from '@/lib/shared/article/picture'

type Props = {
  picture: PictureFacts
  /** How wide it is drawn, as the `sizes` attribute says it. */
  sizes: string
  /** The largest thing on the page: fetched at once and before others. */
  first?: boolean
  /** In a list the headline beside it says enough. */
  decorative?: boolean
  className?: string
}

/** A picture in the sizes that it was made in. Its frame is there before it comes, so nothing shifts. */
export function Picture({ picture, sizes, first, decorative, className = '' }: Props) {
  const { id, width, height, widths, colour, focus } = picture
  const sources = (format: 'avif' | 'webp') =>
    widths.map((one) => `${picturePath(id, one, format)} ${one}w`).join(', ')
  return (
    <picture>
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <img
        src={picturePath(id, widths[0] ?? width, 'webp')}
        srcSet={sources('webp')}
        sizes={sizes}
        alt={decorative ? '' : picture.alt}
        width={width}
        height={height}
        style={{ backgroundColor: colour, ...(focus && { objectPosition: heldAt(focus) }) }}
        className={`h-auto w-full rounded-sm ${className}`}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}
