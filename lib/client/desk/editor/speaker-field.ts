import type { NodeViewRenderer } from '@tiptap/core'
import { attributeField, showInField } from './attribute-field'

/** A quotation with the field for who said it. */
export function speakerField(label: string): NodeViewRenderer {
  return ({ node, editor, getPos }) => {
    const dom = document.createElement('blockquote')
    const contentDOM = document.createElement('p')
    const value = String(node.attrs.speaker)
    const input = attributeField({ editor, getPos }, { name: 'speaker', label, value })
    const footer = document.createElement('footer')
    footer.contentEditable = 'false'
    footer.append('— ', input)
    dom.append(contentDOM, footer)
    return {
      dom,
      contentDOM,
      update: (changed) => {
        if (changed.type !== node.type) return false
        showInField(input, changed.attrs.speaker)
        return true
      },
      stopEvent: (event) => event.target === input,
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}
