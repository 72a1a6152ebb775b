import type { Locale } from '@/lib/shared/locales'
import { signInMessages } from '@/lib/shared/messages/sign-in'

/** Who somebody is: the address and the password that browsers keep together. */
export function PasswordFields({ locale }: { locale: Locale }) {
  const texts = signInMessages[locale]
  return (
    <>
      <label className="field">
        <span>{texts.email}</span>
        <input className="input" name="email" type="email" autoComplete="username" required />
      </label>
      <label className="field">
        <span>{texts.password}</span>
        <input
          className="input"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </label>
    </>
  )
}
