import type { Editor } from '@tiptap/core'
import { besideLimits } from '../../../shared/article/blocks'

type Place = { editor: Editor; getPos: () => number | undefined }

/** An input inside a block that writes one of the block's attributes. */
export function attributeField(
  { editor, getPos }: Place,
  { name, label, value }: { name: keyof typeof besideLimits; label: string; value: string },
): HTMLInputElement {
  const input = document.createElement('input')
  input.className = 'block-field'
  input.placeholder = label
  input.setAttribute('aria-label', label)
  input.maxLength = besideLimits[name]
  input.value = value
  input.readOnly = !editor.isEditable
  input.addEventListener('input', () => {
    const at = getPos()
    if (at === undefined) return
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, input.value))
  })
  input.addEventListener('keydown', (event) => {
    const at = getPos()
    const leaves = event.key === 'Enter' || event.key === 'Escape' || event.key === 'ArrowDown'
    if (!leaves || event.isComposing || at === undefined) return
    event.preventDefault()
    const size = editor.state.doc.nodeAt(at)?.nodeSize ?? 0
    if (event.key === 'Enter')
      editor
        .chain()
        .insertContentAt(at + size, { type: 'paragraph' })
        .run()
    editor.commands.focus(event.key === 'Escape' ? at + size - 1 : at + size + 1)
  })
  return input
}

/** Shows a value that came from elsewhere, unless it is what the field shows. */
export function showInField(input: HTMLInputElement, value: unknown): void {
  const text = typeof value === 'string' ? value : ''
  if (input.value !== text) input.value = text
}
