import type { ComponentProps } from 'react'
import { type FieldWords, LabelledField } from './labelled-field'

type Props = Omit<ComponentProps<'textarea'>, 'id'> & FieldWords

/** Some lines to fill in, with what is wrong with them beside them. */
export function TextArea({ label, hint, problem, ...area }: Props) {
  return (
    <LabelledField label={label} hint={hint} problem={problem}>
      {(attributes) => <textarea {...area} {...attributes} />}
    </LabelledField>
  )
}
