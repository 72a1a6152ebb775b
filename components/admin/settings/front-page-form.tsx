'use client'

import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { callDesk } from '@/lib/client/desk/call'
import type {
  FrontPageAnswer,
  FrontPageChoice,
  FrontPageHead,
} from '@/lib/shared/api/desk/settings'
import { pinsLimit } from '@/lib/shared/front-page'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { SortableList } from './sortable-list'

type Props = {
  locale: Locale
  /** What stands at the head now; the first leads unless the newest does. */
  pinned: readonly FrontPageChoice[]
  head: FrontPageHead
  offers: readonly FrontPageChoice[]
  /** Finds other offers. */
  search: ReactNode
}

/** What leads the front page and what follows, in order. */
export function FrontPageForm({ locale, pinned, head, offers, search }: Props) {
  const texts = deskSettingsMessages[locale]
  const [chosen, setChosen] = useState(() => pinned.map(toItem))
  const [drawn, setDrawn] = useState(head)
  const [hasLead, setHasLead] = useState(head.lead !== null)
  const [state, setState] = useState<string>()
  const change = (items: typeof chosen) => {
    setChosen(items)
    setState(texts.unsaved)
  }
  const save = async () => {
    const ids = chosen.map((item) => item.id)
    const mine = hasLead ? { lead: ids[0] ?? null, pins: ids.slice(1) } : { lead: null, pins: ids }
    const answer = await callDesk<FrontPageAnswer>('settings.front-page', { base: drawn, mine })
    if (answer.ok) {
      setDrawn(mine)
      return setState(texts.saved)
    }
    if (answer.error === 'moved-on') {
      // Whoever saves once more knows what they take the place of.
      setDrawn(answer.now)
      return setState(texts.frontMoved)
    }
    if (answer.error !== 'not-public') return setState(deskMessages[locale][answer.error])
    const { ids: gone } = answer
    setChosen(chosen.map((one) => (gone.includes(one.id) ? { ...one, isPublic: false } : one)))
    setState(texts['not-public'])
  }
  const isFull = chosen.length >= pinsLimit + (hasLead ? 1 : 0)
  const others = offers.filter((offer) => !chosen.some((item) => item.id === offer.articleId))
  return (
    <div className="grid gap-3">
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={!hasLead}
          onChange={(event) => {
            setHasLead(!event.target.checked)
            setState(texts.unsaved)
          }}
        />
        {texts.automatic}
      </label>
      {chosen.length === 0 && <p className="empty">{texts.frontEmpty}</p>}
      <SortableList
        locale={locale}
        label={texts.order}
        items={chosen}
        nameOf={(item) => item.headline}
        onOrder={change}
      >
        {(item, index) => (
          <div className="flex items-center gap-2">
            <span className="grow">
              {item.headline}{' '}
              {hasLead && index === 0 && <span className="badge">{texts.leads}</span>}{' '}
              {!item.isPublic && <span className="problem">{texts.notPublic}</span>}
            </span>
            <button
              type="button"
              className="button"
              aria-label={texts.unpin(item.headline)}
              onClick={() => change(chosen.filter((one) => one.id !== item.id))}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </SortableList>
      <div className="flex items-center gap-3">
        <button type="button" className="button solid" onClick={() => void save()}>
          {texts.saveFront}
        </button>
        <span role="status">{state}</span>
      </div>
      <h2 className="desk-part mt-4">{texts.offers}</h2>
      {search}
      {offers.length === 0 && <p className="empty">{texts.offersNone}</p>}
      <ul aria-label={texts.offers} className="offers">
        {others.map((offer) => (
          <li key={offer.articleId}>
            <span className="grow">{offer.headline}</span>
            <button
              type="button"
              className="button framed"
              aria-label={texts.pin(offer.headline)}
              disabled={isFull}
              onClick={() => change([...chosen, toItem(offer)])}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      {isFull && <p className="small">{texts.full}</p>}
    </div>
  )
}

function toItem({ articleId, ...choice }: FrontPageChoice) {
  return { id: articleId, ...choice }
}
