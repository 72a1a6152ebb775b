import { type Check, isBlocking } from '@/lib/shared/desk/checks/check'
import type { Locale } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckPlaces } from './check-places'

type Props = {
  deskLocale: Locale
  checks: readonly Check[]
  /** In the order of the body. */
  blockIds: readonly string[]
}

/** Everything that is to be seen to in a text: what blocks it open, what is advice folded away. */
export function CheckList({ deskLocale, checks, blockIds }: Props) {
  const texts = stageMessages[deskLocale]
  const blocking = checks.filter(isBlocking)
  const advisory = checks.filter((check) => !isBlocking(check))
  return (
    <div className="mt-2 grid gap-2">
      {checks.length === 0 && <p className="small">{texts.noChecks}</p>}
      {blocking.length > 0 && (
        <div>
          <h3 className="problem font-semibold">{texts.blocking}</h3>
          <CheckPlaces deskLocale={deskLocale} checks={blocking} blockIds={blockIds} />
        </div>
      )}
      {advisory.length > 0 && (
        <details>
          <summary className="small min-h-8 py-1 font-semibold">
            {texts.advisory} ({advisory.length})
          </summary>
          <CheckPlaces deskLocale={deskLocale} checks={advisory} blockIds={blockIds} />
        </details>
      )}
    </div>
  )
}
