import { type ReactNode, useId } from 'react'

/** What every field can say of itself. */
export type FieldWords = {
  label: string
  hint?: string | undefined
  /** What is wrong with it, in words. */
  problem?: string | undefined
}

type Attributes = {
  id: string
  className: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type Props = FieldWords & { children: (attributes: Attributes) => ReactNode }

/** Something to fill in, with what it is, how it is filled in and what is wrong with it. */
export function LabelledField({ label, hint, problem, children }: Props) {
  const id = useId()
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: 'input',
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': notes || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  )
}
