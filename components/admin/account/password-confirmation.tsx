import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { KeyForm } from './key-form'

type Props<Said> = {
  locale: Locale
  /** What will happen. */
  what?: string
  /** What is asked, with the password. */
  path: string
  onDone: (said: Said) => void
  onCancel: () => void
}

/** Asks for the password once more before keys change. */
export function PasswordConfirmation<Said = object>({ what, ...form }: Props<Said>) {
  const texts = accountMessages[form.locale]
  return (
    <KeyForm
      {...form}
      field={{
        label: texts.confirmPassword,
        name: 'password',
        type: 'password',
        autoComplete: 'current-password',
      }}
      goOn={texts.goOn}
    >
      {what && <p>{what}</p>}
    </KeyForm>
  )
}
