import type { LinkCheck } from '@/lib/client/desk/link-check'
import type { Locale } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckPlaces } from './check-places'

type Props = { deskLocale: Locale; links: LinkCheck; blockIds: readonly string[] }

/** Whether the links of a text answer, said out loud when it is known; those that do not, by place. */
export function LinkAnswers({ deskLocale, links, blockIds }: Props) {
  const texts = stageMessages[deskLocale]
  const { isBusy, said, broken } = links
  return (
    <div aria-live="polite" className="mt-3 grid gap-1 empty:hidden">
      {isBusy && <p className="small">{texts.linksAsked}</p>}
      {said.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {broken.length > 0 && (
        <CheckPlaces deskLocale={deskLocale} checks={broken} blockIds={blockIds} />
      )}
    </div>
  )
}
