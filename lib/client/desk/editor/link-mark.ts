import { Mark } from '@tiptap/core'
import { isSafeLink } from '../../../shared/article/safe-link'

/** A link that may stand in an article; others are words. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  // Words again where something wrote past the schema.
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    isSafeLink(String(HTMLAttributes.href)) ? { ...HTMLAttributes, rel: 'noopener' } : {},
    0,
  ],
})
