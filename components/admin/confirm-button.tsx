'use client'

import { type ReactNode, useId, useRef, useState } from 'react'

type Props = {
  /** What the button says, in the page and, with `confirm`, in the dialog. */
  label: string
  /** What will happen. */
  what: string
  confirm: string
  cancel: string
  /** Does it; what comes back is why it could not be done. */
  onConfirm: () => Promise<string | undefined>
  className?: string
  children?: ReactNode
}

/** A button for what cannot be undone: it says first what will happen. */
export function ConfirmButton(props: Props) {
  const { label, what, confirm, cancel, onConfirm, className = 'button framed', children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    const wrong = await onConfirm()
    setBusy(false)
    setProblem(wrong)
    if (!wrong) dialog.current?.close()
  }
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-md rounded border border-line bg-paper p-5 text-ink"
        onClose={() => setProblem(undefined)}
      >
        <h2 id={titleId} className="desk-title mb-2">
          {label}
        </h2>
        <p className="mb-4">{what}</p>
        {children}
        <p role="alert" className="problem">
          {problem}
        </p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          <button type="button" className="button solid" disabled={busy} onClick={() => void act()}>
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
