import type { Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { BlockOrigin } from '../../../shared/article/blocks'
import { ArticleKeys } from './article-keys'
import { BlockAttributes } from './block-attributes'
import { BlockIds } from './block-ids'
import { BlockRows } from './block-rows'
import { Link } from './link-mark'
import { Item, List } from './list-nodes'
import { Embed, Image, type PictureLook } from './media-nodes'
import { OthersWords } from './others-words'
import { Paste } from './paste'
import { Heading, Paragraph, Quote } from './text-nodes'

type Wanted = {
  labels: { speaker: string; picture: string; embedTitle: string }
  pictureLook: (id: string) => PictureLook
  originAfter: (origin: BlockOrigin, taken: ReadonlySet<string>) => BlockOrigin | null
  toOtherColumn: (blockId: string) => void
}

/** The editor of an article: the tree of `blocks.ts` and nothing else. */
export function articleExtensions(wanted: Wanted): Extensions {
  const { labels, pictureLook, originAfter, toOtherColumn } = wanted
  return [
    StarterKit.configure({
      blockquote: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      listKeymap: false,
      orderedList: false,
      paragraph: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    Paragraph,
    Heading,
    Quote.configure({ speakerLabel: labels.speaker }),
    List,
    Item,
    Image.configure({ look: pictureLook, label: labels.picture }),
    Embed.configure({ titleLabel: labels.embedTitle }),
    Link,
    BlockAttributes,
    BlockIds.configure({ originAfter }),
    OthersWords,
    BlockRows,
    ArticleKeys.configure({ toOtherColumn }),
    Paste,
  ]
}
