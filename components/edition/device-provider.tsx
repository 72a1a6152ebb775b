'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { listenForBookmarks } from '@/lib/client/bookmarks'
import { makeQueryClient } from '@/lib/client/query-client'
import type { Locale } from '@/lib/shared/locales'

/** The device's side of every page. What can wait is loaded when the browser has nothing to do. */
export function DeviceProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [client] = useState(makeQueryClient)
  useEffect(() => listenForBookmarks(client), [client])
  useEffect(() => {
    const start = () =>
      void import('@/lib/client/device-agent').then((agent) => agent.startDeviceAgent(locale))
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') setTimeout(start, 300)
    else requestIdleCallback(start, { timeout: 3000 })
  }, [locale])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
