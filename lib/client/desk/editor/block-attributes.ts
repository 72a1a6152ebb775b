import { Extension } from '@tiptap/core'

/** The kinds of nodes that are blocks of an article. */
const blockNodes = ['paragraph', 'heading', 'quote', 'list', 'image', 'embed'] as const

/** Every block's own id, and the source block that it translates. */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes() {
    return [
      {
        types: [...blockNodes],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => known(/^[\w-]{1,40}$/, element.getAttribute('data-block')),
            renderHTML: ({ id }) => (id ? { 'data-block': String(id) } : {}),
          },
          source: {
            default: null,
            // Both parts of a paragraph that is split translate the same.
            keepOnSplit: true,
            parseHTML: (element) => {
              const [id, hash] = (element.getAttribute('data-source') ?? '').split(' ')
              return known(/^[\w-]{1,40}$/, id) && known(/^[0-9a-f]{16}$/, hash)
                ? { id, hash }
                : null
            },
            renderHTML: ({ source }) =>
              source ? { 'data-source': `${source.id} ${source.hash}` } : {},
          },
        },
      },
    ]
  },
})

function known(pattern: RegExp, value: string | null | undefined): string | null {
  return value && pattern.test(value) ? value : null
}
