import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'

type Props = {
  locale: Locale
  /** Where older ones are, and where the newest are when these are not. */
  older?: string | undefined
  newest?: string | undefined
}

/** The ways on from one page of a list. */
export function ListTurns({ locale, older, newest }: Props) {
  const texts = paperMessages[locale]
  if (!older && !newest) return null
  return (
    <p className="mt-4 flex gap-2">
      {newest && (
        <a className="button framed" href={newest}>
          {texts.newer}
        </a>
      )}
      {older && (
        <a className="button framed" href={older} rel="next">
          {texts.older}
        </a>
      )}
    </p>
  )
}
