import { QrCode } from '@/components/ui/qr-code'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { KeyForm } from './key-form'

type Props = {
  locale: Locale
  /** What the app reads: otpauth://… */
  address: string
  onDone: () => void
  onCancel: () => void
}

/** Shows an authenticator app its key, and asks for a code to prove that it has it. */
export function AppSetup({ address, ...form }: Props) {
  const texts = accountMessages[form.locale]
  const key = new URL(address).searchParams.get('secret') ?? ''
  return (
    <KeyForm
      {...form}
      path="/api/auth/two-factor/verify-totp"
      field={{
        label: texts.code,
        name: 'code',
        inputMode: 'numeric',
        autoComplete: 'one-time-code',
      }}
      goOn={texts.factorConfirm}
    >
      <p>{texts.scan}</p>
      <div className="w-56">
        <QrCode text={address} label={texts.scanLabel} />
      </div>
      <p className="small">
        {texts.orType}{' '}
        <code className="break-all select-all text-ink">{key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </KeyForm>
  )
}
