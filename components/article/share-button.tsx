'use client'

import { Icon } from '@/components/ui/icon'
import { showNotice } from '@/lib/client/notices'

type Props = { label: string; headline: string; copied: string; failed: string }

/** The system's share sheet, or the address on the clipboard where there is none. */
export function ShareButton({ label, headline, copied, failed }: Props) {
  const share = async () => {
    const url = location.origin + location.pathname
    try {
      if (navigator.share) return await navigator.share({ title: headline, url })
      await navigator.clipboard.writeText(url)
      showNotice({ key: 'share', text: copied, lasts: 4000 })
    } catch (error) {
      // Closing the share sheet is a choice, not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      showNotice({ key: 'share', text: `${failed}: ${url}` })
    }
  }
  return (
    <button type="button" className="needs-js button" onClick={share}>
      <Icon name="share" />
      <span className="max-sm:sr-only">{label}</span>
    </button>
  )
}
