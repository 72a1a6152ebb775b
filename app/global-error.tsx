'use client'

import './styles.css'
import { useParams } from 'next/navigation'
import { FailureNote } from '@/components/ui/failure-note'
import { defaultLocale } from '@/lib/shared/locales'

/** When even the frame of the page could not be made. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams()
  return (
    <html lang={locale === 'en' ? 'en' : defaultLocale}>
      <body>
        <FailureNote locale={locale} what="broken" retry={reset} />
      </body>
    </html>
  )
}
