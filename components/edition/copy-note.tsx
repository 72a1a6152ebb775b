import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'

/**
 * Says that a page is a copy from the device. The worker marks such pages on their root element,
 * which is what shows this; scripts then say since when (lib/client/copy-note.ts).
 */
export function CopyNote({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  return (
    <p
      role="status"
      data-time-zone={timeZone}
      className="served-note min-h-11 border-line border-b bg-raised px-4 py-2 text-center text-sm"
    >
      {offlineMessages[locale].servedPlain}
    </p>
  )
}
