import type { Picture as PictureFacts } from '@/lib/shared/article/article'
import { Picture } from './picture'

type Props = {
  picture: PictureFacts
  anchor?: string | undefined
  first?: boolean
  /** Whether its source has changed since. */
  stale?: boolean
}

/** A picture of the article with what it shows and who made it. */
export function PictureFigure({ picture, anchor, first, stale }: Props) {
  return (
    <figure id={anchor} data-anchor={anchor} data-keep className={`my-6 ${stale ? 'stale' : ''}`}>
      <Picture picture={picture} sizes="(width < 44rem) 100vw, 41rem" {...(first && { first })} />
      <figcaption className="small mt-2">
        {picture.caption} <span className="whitespace-nowrap">{picture.credit}</span>
      </figcaption>
    </figure>
  )
}
