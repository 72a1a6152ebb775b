import type { Picture as PictureFacts } from '@/lib/shared/article/article'
import type { Block } from '@/lib/shared/article/blocks'
import { isSafeLink } from '@/lib/shared/article/safe-link'
import { InlineText } from './inline-text'
import { PictureFigure } from './picture-figure'

export type BlockFrame = {
  /** The name that the block shares with its twin in the other language. */
  anchor?: string
  className?: string
  children?: React.ReactNode
}

type Props = { block: Block; pictures: Readonly<Record<string, PictureFacts>>; frame?: BlockFrame }

/** One block of an article, as readers see it. `frame.children` stand at its end. */
export function ArticleBlock({ block, pictures, frame = {} }: Props) {
  const { anchor, className, children } = frame
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
      const picture = pictures[block.image]
      return picture ? <PictureFigure picture={picture} anchor={anchor} /> : null
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
