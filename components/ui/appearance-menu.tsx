'use client'

import { lazy, Suspense, useState } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { Icon } from './icon'

const AppearanceForm = lazy(() => import('./appearance-form'))

/** The appearance settings where they are wanted; their code comes when they are opened. */
export function AppearanceMenu({ locale, label }: { locale: Locale; label: string }) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="needs-js relative" onToggle={() => setOpened(true)}>
      <summary className="button list-none">
        <Icon name="text-size" />
        <span className="max-sm:sr-only">{label}</span>
      </summary>
      <div className="absolute z-10 mt-1 w-72 rounded-sm border border-line bg-paper p-4">
        {opened && (
          <Suspense>
            <AppearanceForm locale={locale} />
          </Suspense>
        )}
      </div>
    </details>
  )
}
