import { Node } from '@tiptap/core'
import { besideLimits } from '../../../shared/article/blocks'
import { isSafeLink } from '../../../shared/article/safe-link'
import { attributeField, showInField } from './attribute-field'

export type PictureLook = { src: string; alt: string }

type ImageOptions = { look: (id: string) => PictureLook; label: string }

/** A picture of the library. */
export const Image = Node.create<ImageOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ look: () => ({ src: '', alt: '' }), label: '' }),
  addAttributes: () => ({
    image: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-image') ?? '',
      renderHTML: ({ image }) => ({ 'data-image': String(image) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-image]',
      getAttrs: (element) => (/^[\w-]{1,40}$/.test(element.dataset.image ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('figure')
      const { src, alt } = this.options.look(String(node.attrs.image))
      const picture = document.createElement('img')
      Object.assign(picture, { src, alt, loading: 'lazy' })
      const caption = document.createElement('figcaption')
      caption.className = 'small'
      caption.textContent = alt || this.options.label
      dom.append(picture, caption)
      return { dom, update: (changed) => changed.attrs.image === node.attrs.image }
    }
  },
})

type EmbedOptions = { titleLabel: string }

/** Something that lives elsewhere: an address and what it is called. */
export const Embed = Node.create<EmbedOptions>({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ titleLabel: '' }),
  addAttributes: () => ({ url: text('data-url'), title: text('data-title', besideLimits.title) }),
  parseHTML: () => [
    {
      tag: 'div[data-url]',
      getAttrs: (element) => (isSafeLink(element.dataset.url ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView() {
    const { titleLabel } = this.options
    return ({ node, editor, getPos }) => {
      const dom = document.createElement('div')
      dom.className = 'block-embed'
      const value = String(node.attrs.title)
      const input = attributeField({ editor, getPos }, { name: 'title', label: titleLabel, value })
      const address = document.createElement('span')
      address.className = 'small'
      address.textContent = String(node.attrs.url)
      dom.append(input, address)
      return {
        dom,
        update: (changed) => {
          if (changed.type !== node.type || changed.attrs.url !== node.attrs.url) return false
          showInField(input, changed.attrs.title)
          return true
        },
        stopEvent: (event) => event.target === input,
        ignoreMutation: () => true,
      }
    }
  },
})

function text(attribute: string, limit?: number) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => (element.getAttribute(attribute) ?? '').slice(0, limit),
    renderHTML: (attrs: Record<string, unknown>) => ({
      [attribute]: String(attrs[attribute.slice('data-'.length)] ?? ''),
    }),
  }
}
