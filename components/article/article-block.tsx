import type { Picture as PictureFacts } from '@/lib/shared/article/article'
import type { Block } from '@/lib/shared/article/blocks'
import { isSafeLink } from '@/lib/shared/article/safe-link'
import { InlineText } from './inline-text'
import { PictureFigure } from './picture-figure'

export type BlockFrame = {
  /** The name that the block shares with its twin in the other language. */
  anchor?: string
  /** What is said of a block whose source has changed since. */
  stale?: string | undefined
  children?: React.ReactNode
}

type Props = { block: Block; pictures: Readonly<Record<string, PictureFacts>>; frame?: BlockFrame }

/** One block of an article, as readers see it. `frame.children` stand at its end. */
export function ArticleBlock(props: Props) {
  const { stale } = props.frame ?? {}
  if (!stale) return <BlockItself {...props} />
  return (
    <>
      <BlockItself {...props} />
      <p className="stale-words small">{stale}</p>
    </>
  )
}

function BlockItself({ block, pictures, frame = {} }: Props) {
  const { anchor, stale, children } = frame
  const className = stale && 'stale'
  const common = { id: anchor, 'data-anchor': anchor, className }
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...common}>
          <InlineText text={block.text} />
          {children}
        </p>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading {...common}>
          <InlineText text={block.text} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote {...common}>
          <p>
            <InlineText text={block.text} />
          </p>
          {block.speaker && <footer className="small mt-1">— {block.speaker}</footer>}
          {children}
        </blockquote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List {...common}>
          {block.items.map((item, index) => (
            <li key={index}>
              <InlineText text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'image': {
      // A name such as `constructor` is no picture, though every object has one.
      const picture = Object.hasOwn(pictures, block.image) ? pictures[block.image] : undefined
      return picture ? (
        <PictureFigure picture={picture} anchor={anchor} stale={Boolean(stale)} />
      ) : null
    }
    case 'embed':
      return (
        <p {...common}>
          {isSafeLink(block.url) ? (
            <a className="link" href={block.url} rel="noopener">
              {block.title}
            </a>
          ) : (
            block.title
          )}
        </p>
      )
  }
}
