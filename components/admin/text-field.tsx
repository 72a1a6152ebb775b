import type { ComponentProps } from 'react'
import { type FieldWords, LabelledField } from './labelled-field'

type Props = Omit<ComponentProps<'input'>, 'id'> & FieldWords

/** A line to fill in, with what is wrong with it beside it. */
export function TextField({ label, hint, problem, ...input }: Props) {
  return (
    <LabelledField label={label} hint={hint} problem={problem}>
      {(attributes) => <input {...input} {...attributes} />}
    </LabelledField>
  )
}
