'use client'

import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Unsent } from '@/lib/client/desk/open-work'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'

/** What stands between somebody and the door: what is not on the server, or a session that goes on. */
export type Obstacle = Exclude<Unsent, 'none'> | 'failed'

type Props = {
  locale: Locale
  obstacle: Obstacle
  busy: boolean
  onLeave: () => void
  onClose: () => void
}

/** Says why somebody is not signed out yet. It is open while it is there. */
export function SignOutQuestion({ locale, obstacle, busy, onLeave, onClose }: Props) {
  const texts = deskMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const why = {
    'on-device': texts.unsentOnDevice,
    'on-page': texts.unsentOnPage,
    failed: texts.signOutFailed,
  }[obstacle]
  // Not in the menu: on a phone that closes when a window opens, with all that is in it.
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="m-auto w-full max-w-md rounded border border-line bg-paper p-5 text-ink"
      onClose={onClose}
    >
      <h2 id={titleId} className="desk-title mb-2">
        {texts.notSignedOut}
      </h2>
      <p role="alert">{why}</p>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {texts.stay}
        </button>
        <button type="button" className="button solid" disabled={busy} onClick={onLeave}>
          {obstacle === 'failed' ? texts.signOutAgain : texts.signOutAnyway}
        </button>
      </div>
    </dialog>,
    document.body,
  )
}
