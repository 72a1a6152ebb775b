'use client'

import { useEffect } from 'react'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'

/** Ends the session; the answer clears what this browser keeps of the desk. */
export function SignOut({ label }: { label: string }) {
  useEffect(() => {
    // A browser that kept the page whole in memory shows it anew only to whoever is still signed in.
    const askAgain = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('pageshow', askAgain)
    return () => removeEventListener('pageshow', askAgain)
  }, [])
  const leave = async () => {
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined)
    location.replace(deskRoutes.signIn())
  }
  return (
    <button type="button" className="button" onClick={() => void leave()}>
      {label}
    </button>
  )
}
