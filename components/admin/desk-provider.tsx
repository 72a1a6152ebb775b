'use client'

import '@/lib/client/desk/no-eval'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { doEarlyTaps } from '@/lib/client/desk/early-taps'

/** What every page of the desk shares in the browser. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient())
  // After the effects of everything within.
  useEffect(doEarlyTaps, [])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
