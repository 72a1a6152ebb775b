'use client'

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** What will happen. */
  what: string
  submit: string
  cancel: string
  problem: string
  isBusy: boolean
  onSubmit: (form: FormData) => void
  onCancel: () => void
  children?: ReactNode
}

/** The form of one move, in the place where it was asked for. */
export function StageForm(props: Props) {
  const { what, submit, cancel, problem, isBusy, onSubmit, onCancel, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form ref={form} onSubmit={send} className="mt-3 grid max-w-xl gap-3">
      {what && <p className="note">{what}</p>}
      {children}
      {/* Said out loud when it comes. */}
      <p role="alert" className="problem whitespace-pre-line empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button solid" disabled={isBusy}>
          {submit}
        </button>
        <button type="button" className="button framed" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  )
}
