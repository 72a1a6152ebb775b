'use client'

import { useEffect, useState } from 'react'
import { askGate } from '@/lib/client/desk/ask-gate'
import { saveOpenWork } from '@/lib/client/desk/open-work'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { type Obstacle, SignOutQuestion } from './sign-out-question'

/** Ends the session once what is written here is saved; the answer clears what this browser keeps. */
export function SignOut({ locale }: { locale: Locale }) {
  const [obstacle, setObstacle] = useState<Obstacle>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    // A browser that kept the page whole in memory shows it anew only to whoever is still signed in.
    const askAgain = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('pageshow', askAgain)
    return () => removeEventListener('pageshow', askAgain)
  }, [])
  const leave = async () => {
    setBusy(true)
    const answer = await askGate('/api/auth/sign-out', {})
    setBusy(false)
    if (answer.ok) location.replace(deskRoutes.signIn())
    else setObstacle('failed')
  }
  const saveAndLeave = async () => {
    setBusy(true)
    const unsent = await saveOpenWork()
    setBusy(false)
    if (unsent === 'none') await leave()
    else setObstacle(unsent)
  }
  return (
    <>
      <button type="button" className="button" disabled={busy} onClick={() => void saveAndLeave()}>
        {deskMessages[locale].signOut}
      </button>
      {obstacle && (
        <SignOutQuestion
          locale={locale}
          obstacle={obstacle}
          busy={busy}
          onLeave={() => void leave()}
          onClose={() => setObstacle(undefined)}
        />
      )}
    </>
  )
}
