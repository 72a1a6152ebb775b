'use client'

import type { Transaction } from '@tiptap/pm/state'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { articleExtensions } from '@/lib/client/desk/editor/article-extensions'
import { fromDesk } from '@/lib/client/desk/editor/block-ids'
import { type BlockLooks, showLooks } from '@/lib/client/desk/editor/block-rows'
import { showBody } from '@/lib/client/desk/editor/show-body'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Block } from '@/lib/shared/article/blocks'
import { picturePath } from '@/lib/shared/article/picture'
import { type EditorNode, fromEditor, toEditor } from '@/lib/shared/desk/editor-document'
import { originOf } from '@/lib/shared/desk/writing-rows'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import type { WritingSide } from './writing-side'

type Props = {
  locale: Locale
  session: WritingSession
  side: WritingSide
  looks: BlockLooks
  sourceBody: readonly Block[]
  pictures: Readonly<Record<string, DeskPicture>>
  onFocus: (editor: Editor) => void
  onReady: (locale: Locale, editor: Editor) => void
  toOtherColumn: (locale: Locale, blockId: string) => void
}

/** The editor of one body. */
export function BodyEditor(props: Props) {
  const { session, side, looks, onFocus, onReady } = props
  const { work, view, locale: own, mayEdit } = side
  const latest = useRef(props)
  latest.current = props
  // Made once: whatever is new at every drawing would be given to the editor at every drawing.
  const [begun] = useState(() => ({
    content: toEditor(view.text.body),
    extensions: extensionsFor(latest),
    editorProps: { attributes: attributesFor(props) },
  }))
  const told = useRef<object>(undefined)
  // Each document once: what the desk had waiting may be on its way into the editor by the second time.
  const tell = (editor: Editor, transaction: Transaction) => {
    const { doc } = editor.state
    if (transaction.getMeta(fromDesk) || told.current === doc) return
    told.current = doc
    work.edited({ body: bodyOf(editor) })
  }
  const editor = useEditor({
    ...begun,
    immediatelyRender: false,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editable: mayEdit,
    onUpdate: ({ editor, transaction }) => tell(editor, transaction),
    // First what was written: to leave a place shows what waited there.
    onSelectionUpdate: ({ editor, transaction }) => {
      if (transaction.docChanged) tell(editor, transaction)
      session.moveTo(placeOf(editor, own))
    },
    onFocus: ({ editor }) => {
      onFocus(editor)
      session.moveTo(placeOf(editor, own))
    },
    onBlur: () => session.moveTo(null),
  })
  useEffect(() => {
    if (editor) onReady(own, editor)
  }, [editor, own, onReady])
  useLayoutEffect(() => {
    if (editor && JSON.stringify(bodyOf(editor)) !== JSON.stringify(view.text.body)) {
      showBody(editor, view.text.body)
    }
  }, [editor, view.text.body])
  useLayoutEffect(() => {
    if (editor) showLooks(editor, looks)
  }, [editor, looks])
  return <EditorContent editor={editor} className="contents" />
}

function bodyOf(editor: Editor): Block[] {
  return fromEditor(editor.getJSON() as EditorNode)
}

function placeOf(editor: Editor, locale: Locale) {
  const block = editor.state.doc.maybeChild(editor.state.selection.$from.index(0))
  return editor.isFocused && block?.attrs.id ? { locale, block: String(block.attrs.id) } : null
}

function attributesFor({ locale, side }: Props): Record<string, string> {
  const texts = writingMessages[locale]
  return {
    class: `writing-body ${side.isSource ? 'source-side' : 'translation-side'}`,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': `${texts.body} · ${texts[side.name]}`,
    'aria-readonly': String(!side.mayEdit),
    lang: side.locale,
    ...(!side.mayEdit && { tabindex: '0' }),
  }
}

function extensionsFor(latest: { readonly current: Props }) {
  const { locale, side } = latest.current
  const texts = writingMessages[locale]
  return articleExtensions({
    labels: { speaker: texts.speaker, picture: texts.picture, embedTitle: texts.embedTitle },
    pictureLook: (id) => {
      const { pictures } = latest.current
      const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined
      const width = picture?.widths[0] ?? 320
      return { src: picturePath(id, width, 'webp'), alt: picture?.alt[side.locale] ?? '' }
    },
    toOtherColumn: (blockId) => latest.current.toOtherColumn(side.locale, blockId),
    originAfter: ({ id }, taken) => {
      if (side.isSource) return null
      const { sourceBody } = latest.current
      const next = sourceBody[sourceBody.findIndex((block) => block.id === id) + 1]
      return next && !taken.has(next.id) ? originOf(next) : null
    },
  })
}
