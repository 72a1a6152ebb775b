'use client'

import { useState } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { CodeStep } from './code-step'
import { PasswordStep } from './password-step'

type Props = { locale: Locale; next: string }

/** Signing in: a passkey, or a password and then, where it is set up, a code. */
export function SignInForm({ locale, next }: Props) {
  const [step, setStep] = useState<'password' | 'code'>('password')
  const arrive = () => location.replace(next)
  return step === 'password' ? (
    <PasswordStep locale={locale} onArrive={arrive} onCode={() => setStep('code')} />
  ) : (
    <CodeStep locale={locale} onArrive={arrive} onStartOver={() => setStep('password')} />
  )
}
