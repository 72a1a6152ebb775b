'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isMetered } from '@/lib/client/edition'
import { keepRenewal } from '@/lib/client/renewal-choice'
import { isQuotaError } from '@/lib/client/storage'
import type { SectionName } from '@/lib/shared/article/article'
import { deviceStore } from '@/lib/shared/device/store'
import type { EditionChoice, RenewalChoice } from '@/lib/shared/edition/choice'
import type { Locale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { EditionChoiceForm } from './edition-choice-form'
import { EditionContents } from './edition-contents'
import { EditionDownload } from './edition-download'

type Props = { locale: Locale; timeZone: string; sections: readonly SectionName[] }

/** What of the paper is on this device: chosen, downloaded, listed, removed. */
export function EditionSettings({ locale, timeZone, sections }: Props) {
  const texts = editionMessages[locale]
  const client = useQueryClient()
  const {
    data: state,
    isError,
    isPending,
  } = useQuery({ queryKey: ['edition'], queryFn: readState })
  const [chosen, setChosen] = useState<EditionChoice>()
  const [renewals, setRenewals] = useState(0)
  const [notice, setNotice] = useState('')
  if (isError) return <p className="note mt-6">{texts.blocked}</p>
  if (isPending) {
    return (
      <noscript>
        <p className="note mt-6">{texts.noScript}</p>
      </noscript>
    )
  }
  const choice = chosen ?? state?.wish ?? state?.choice ?? usualChoice(locale)
  const keep = async (renewal: RenewalChoice) => {
    const isKept = await keepRenewal(renewal).catch(() => undefined)
    if (isKept !== false) setNotice(isKept ? texts.renewalKept : texts.renewalNotKept)
    await client.invalidateQueries({ queryKey: ['edition'] })
  }
  const choose = (wanted: EditionChoice) => {
    setChosen(wanted)
    setRenewals(0)
    setNotice('')
    if (wanted.renewal !== choice.renewal) void keep(wanted.renewal)
  }
  const renew = () => {
    setChosen(state?.choice)
    setRenewals(renewals + 1)
  }
  return (
    <>
      <p className="mt-3 text-muted">{texts.intro}</p>
      <EditionChoiceForm
        locale={locale}
        sections={sections}
        choice={choice}
        onChoose={choose}
        renewalNotice={notice}
      />
      <EditionDownload
        key={`${renewals} ${JSON.stringify(choice)}`}
        locale={locale}
        choice={choice}
        isBegun={JSON.stringify(state?.wish) === JSON.stringify(choice)}
        isRenewal={renewals > 0}
      />
      <EditionContents locale={locale} timeZone={timeZone} sections={sections} onRenew={renew} />
    </>
  )
}

function usualChoice(locale: Locale): EditionChoice {
  return {
    locales: [locale],
    budget: 3_000_000,
    pictures: isMetered() ? 'none' : 'small',
    renewal: 'on-wifi',
  }
}

/** Null where there is none: an answer must not be undefined. */
async function readState() {
  try {
    return (await (await deviceStore()).get('edition', 'state')) ?? null
  } catch (error) {
    if (isQuotaError(error)) return null
    throw error
  }
}
