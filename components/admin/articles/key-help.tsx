'use client'

import { useEffect, useRef } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'

type Props = { locale: Locale; isOpen: boolean; onOpen: () => void; onClose: () => void }

/** The keys of the list; Escape or its button closes it. */
export function KeyHelp({ locale, isOpen, onOpen, onClose }: Props) {
  const texts = deskArticleMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  const keys = [
    ['j', texts.keyNext],
    ['k', texts.keyPrevious],
    ['Enter', texts.keyOpen],
    ['x', texts.keySelect],
    ['/', texts.keySearch],
    ['n', texts.keyNew],
    ['?', texts.keyHelp],
  ] as const
  return (
    <>
      <button type="button" className="button key-help" onClick={onOpen}>
        {texts.help} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="desk-dialog" aria-label={texts.help} onClose={onClose}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {keys.map(([key, meaning]) => (
            <div key={key} className="contents">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button framed mt-4" onClick={onClose}>
          {texts.close}
        </button>
      </dialog>
    </>
  )
}
