'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import AppearanceForm from '@/components/ui/appearance-form'
import { Icon } from '@/components/ui/icon'
import { clearVisited } from '@/lib/client/visited'
import { formatBytes } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { appearanceMessages } from '@/lib/shared/messages/appearance'
import { editionMessages } from '@/lib/shared/messages/edition'
import { settingsMessages } from '@/lib/shared/messages/settings'
import { routes } from '@/lib/shared/routes'

/** How this device shows the paper, and how much of it it holds. */
export function DeviceSettings({ locale }: { locale: Locale }) {
  return (
    <div className="needs-js">
      <h2 className="strip-title mt-8 mb-4">{appearanceMessages[locale].title}</h2>
      <AppearanceForm locale={locale} />
      <h2 className="strip-title mt-8 mb-3">{editionMessages[locale].title}</h2>
      <p>{editionMessages[locale].intro}</p>
      <a className="button framed mt-3" href={routes.editionSettings(locale)}>
        <Icon name="download" />
        {editionMessages[locale].title}
      </a>
      <StorageSettings locale={locale} />
    </div>
  )
}

function StorageSettings({ locale }: { locale: Locale }) {
  const texts = settingsMessages[locale]
  const client = useQueryClient()
  const [cleared, setCleared] = useState(false)
  const { data } = useQuery({
    queryKey: ['storage'],
    queryFn: async () => (await navigator.storage?.estimate?.()) ?? {},
    staleTime: 0,
  })
  const clear = async () => {
    await clearVisited()
    setCleared(true)
    await client.invalidateQueries({ queryKey: ['storage'] })
  }
  return (
    <>
      <h2 className="strip-title mt-8 mb-3">{texts.storage}</h2>
      <p>
        {data?.usage !== undefined && data.quota !== undefined
          ? texts.used(formatBytes(locale, data.usage), formatBytes(locale, data.quota))
          : texts.usedUnknown}
      </p>
      <button type="button" className="button framed mt-3" onClick={clear}>
        {texts.clearVisited}
      </button>
      <p role="status" className="mt-2">
        {cleared && texts.cleared}
      </p>
    </>
  )
}
