import { useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** The language of what is written in it. */
  lang?: string
  problem?: string | undefined
  help?: string
  maxLength?: number
  /** Makes it a field of so many lines. */
  rows?: number
}

/** A field that says under itself what is wrong with it. */
export function TextField({ label, value, onChange, problem, help, rows, ...rest }: Props) {
  const id = useId()
  const told = problem ?? help
  const shared = {
    ...rest,
    id,
    className: 'input',
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': told ? `${id}-told` : undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      {told && (
        <small id={`${id}-told`} className={problem ? 'problem' : 'small'}>
          {told}
        </small>
      )}
    </div>
  )
}
