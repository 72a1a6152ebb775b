import { mergeAttributes, Node } from '@tiptap/core'
import { besideLimits } from '../../../shared/article/blocks'
import { speakerField } from './speaker-field'

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'text*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    node.attrs.level === 3 ? 'h3' : 'h2',
    HTMLAttributes,
    0,
  ],
})

/** What somebody said; who said it stands below, in a field of its own. */
export const Quote = Node.create<{ speakerLabel: string }>({
  name: 'quote',
  group: 'block',
  content: 'text*',
  defining: true,
  addOptions: () => ({ speakerLabel: '' }),
  addAttributes: () => ({
    speaker: {
      default: '',
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) =>
        (element.getAttribute('data-speaker') ?? '').slice(0, besideLimits.speaker),
      renderHTML: ({ speaker }) => (speaker ? { 'data-speaker': String(speaker) } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes), 0],
  addNodeView() {
    return speakerField(this.options.speakerLabel)
  },
})
