'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { AppSetup } from './app-setup'
import { PasswordConfirmation } from './password-confirmation'
import { RecoveryCodes } from './recovery-codes'

type Secrets = { totpURI: string; backupCodes: string[] }

type Step =
  | { at: 'rest' }
  | { at: 'start' | 'stop' | 'renew' }
  | ({ at: 'scan' } & Secrets)
  | { at: 'codes'; codes: readonly string[] }

/** The second step of signing in: on or off, and its recovery codes. */
export function SecondFactor({ locale, enabled }: { locale: Locale; enabled: boolean }) {
  const texts = accountMessages[locale]
  const router = useRouter()
  const [step, setStep] = useState<Step>({ at: 'rest' })
  const rest = () => {
    setStep({ at: 'rest' })
    router.refresh()
  }
  const cancel = () => setStep({ at: 'rest' })
  const common = { locale, onCancel: cancel }
  switch (step.at) {
    case 'start':
      return (
        <PasswordConfirmation<Secrets>
          {...common}
          path="/api/auth/two-factor/enable"
          onDone={(said) => setStep({ at: 'scan', ...said })}
        />
      )
    case 'scan':
      return (
        <AppSetup
          {...common}
          address={step.totpURI}
          onDone={() => setStep({ at: 'codes', codes: step.backupCodes })}
        />
      )
    case 'codes':
      return <RecoveryCodes locale={locale} codes={step.codes} onKept={rest} />
    case 'stop':
      return (
        <PasswordConfirmation
          {...common}
          what={texts.factorStopWhat}
          path="/api/auth/two-factor/disable"
          onDone={rest}
        />
      )
    case 'renew':
      return (
        <PasswordConfirmation<{ backupCodes: string[] }>
          {...common}
          what={texts.codesRenewWhat}
          path="/api/auth/two-factor/generate-backup-codes"
          onDone={({ backupCodes }) => setStep({ at: 'codes', codes: backupCodes })}
        />
      )
    case 'rest':
      return <AtRest locale={locale} enabled={enabled} onGo={(at) => setStep({ at })} />
  }
}

type AtRestProps = {
  locale: Locale
  enabled: boolean
  onGo: (to: 'start' | 'stop' | 'renew') => void
}

function AtRest({ locale, enabled, onGo }: AtRestProps) {
  const texts = accountMessages[locale]
  return (
    <>
      <p className="mb-3 max-w-2xl">{enabled ? texts.factorOn : texts.factorOff}</p>
      <div className="flex flex-wrap gap-2">
        {enabled ? (
          <>
            <button type="button" className="button framed" onClick={() => onGo('renew')}>
              {texts.codesRenew}
            </button>
            <button type="button" className="button framed" onClick={() => onGo('stop')}>
              {texts.factorStop}
            </button>
          </>
        ) : (
          <button type="button" className="button framed" onClick={() => onGo('start')}>
            {texts.factorStart}
          </button>
        )}
      </div>
    </>
  )
}
