'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { OpenPreview, PreviewAnswer } from '@/lib/shared/api/desk/preview'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'

type Props = {
  locale: Locale
  timeZone: string
  articleId: string
  language: Locale
  /** Links that were made before and are still good. */
  previews: readonly OpenPreview[]
}

/** Makes a link that shows the draft as readers will see it, and ends those that were made. */
export function PreviewPanel({ locale, timeZone, articleId, language, previews }: Props) {
  const texts = deskHistoryMessages[locale]
  const router = useRouter()
  const [path, setPath] = useState<string>()
  const [said, setSaid] = useState<string>()
  const call = async (input: object) => {
    const answer = await callDesk<PreviewAnswer>('draft.preview', input)
    if (!answer.ok) setSaid({ ...deskMessages[locale], ...texts }[answer.error])
    else router.refresh()
    return answer
  }
  const make = async () => {
    const answer = await call({ articleId, locale: language })
    if (!answer.ok) return
    setPath(answer.path)
    setSaid(texts.onceOnly)
  }
  const end = async ({ tokenHash }: OpenPreview) => {
    const answer = await call({ expire: tokenHash })
    if (!answer.ok) return
    setPath(undefined)
    setSaid(texts.ended)
  }
  return (
    <section aria-label={texts.preview} className="grid justify-items-start gap-2">
      <h2 className="desk-part w-full">{texts.preview}</h2>
      <p className="small">{texts.previewHelp}</p>
      <button type="button" className="button framed" onClick={() => void make()}>
        {texts.makePreview}
      </button>
      {path && <PreviewLink locale={locale} path={path} onCopied={() => setSaid(texts.copied)} />}
      <p role="status">{said}</p>
      {previews.length > 0 && (
        <ul aria-label={texts.openLinks} className="grid gap-1">
          {previews.map((preview) => (
            <li key={preview.tokenHash} className="flex flex-wrap items-center gap-x-3">
              <span className="small">
                {texts.madeBy(preview.person)},{' '}
                {texts.expires(formatDateTime(locale, preview.expiresAt, timeZone))}
              </span>
              <button type="button" className="button framed" onClick={() => void end(preview)}>
                {texts.expire}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Inner sizes of the windows that a preview is looked at in. */
const widths = { openPhone: [390, 844], openDesktop: [1280, 900] } as const

type LinkProps = { locale: Locale; path: string; onCopied: () => void }

function PreviewLink({ locale, path, onCopied }: LinkProps) {
  const texts = deskHistoryMessages[locale]
  const open = (name: keyof typeof widths) => {
    const [width, height] = widths[name]
    window.open(path, '_blank', `noopener,popup,width=${width},height=${height}`)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(path, location.href).href)
    onCopied()
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <a className="link break-all" href={path} target="_blank" rel="noopener noreferrer">
        {path}
      </a>
      {(['openPhone', 'openDesktop'] as const).map((name) => (
        <button key={name} type="button" className="button framed" onClick={() => open(name)}>
          {texts[name]}
        </button>
      ))}
      <button type="button" className="button framed" onClick={() => void copy()}>
        {texts.copy}
      </button>
    </div>
  )
}
