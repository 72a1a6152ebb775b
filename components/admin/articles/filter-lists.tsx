'use client'

import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { callDesk } from '@/lib/client/desk/call'
import type { FilterAnswer, SavedFilter } from '@/lib/shared/api/desk/filter'
import { articleQuery } from '@/lib/shared/desk/article-filter'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'

type Props = { locale: Locale; query: string; saved: readonly SavedFilter[] }

/** Lists that everybody needs, one's own saved ones, and a way to save what is shown. */
export function FilterLists({ locale, query, saved }: Props) {
  const texts = deskArticleMessages[locale]
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const [deleted, setDeleted] = useState<SavedFilter>()
  const presets = [
    { name: texts.all, query: '' },
    { name: texts.presetReview, query: articleQuery({ stage: 'review' }) },
    { name: texts.presetChanged, query: articleQuery({ stage: 'changed' }) },
    { name: texts.presetStale, query: articleQuery({ stale: true }) },
    { name: texts.presetMine, query: articleQuery({ mine: true }) },
  ]
  const isKnown = [...presets, ...saved].some((one) => one.query === query)
  const call = async (action: string, input: object): Promise<boolean> => {
    const answer = await callDesk<FilterAnswer>(action, input)
    setProblem(answer.ok ? undefined : problemOf(locale, answer.error))
    if (answer.ok) router.refresh()
    return answer.ok
  }
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    void call('filter.save', { id: nanoid(12), name, query })
  }
  const remove = async (filter: SavedFilter) => {
    if (await call('filter.delete', { id: filter.id })) setDeleted(filter)
  }
  return (
    <nav aria-label={texts.lists} className="filter-lists">
      {presets.map((one) => (
        <ListLink key={one.query} {...one} isCurrent={one.query === query} />
      ))}
      {saved.map((one) => (
        <span key={one.id} className="inline-flex items-center">
          <ListLink name={one.name} query={one.query} isCurrent={one.query === query} />
          {one.query === query && (
            <button
              type="button"
              className="button"
              aria-label={texts.deleteFilter(one.name)}
              onClick={() => void remove(one)}
            >
              <Icon name="trash" />
            </button>
          )}
        </span>
      ))}
      {!isKnown && (
        <form className="inline-flex items-center gap-2" onSubmit={keep}>
          <input
            className="input"
            name="name"
            required
            maxLength={60}
            aria-label={texts.filterName}
            placeholder={texts.filterName}
          />
          <button type="submit" className="button framed">
            {texts.saveFilter}
          </button>
        </form>
      )}
      {deleted && !saved.some((one) => one.id === deleted.id) && (
        <span role="status" className="small">
          {texts.filterDeleted(deleted.name)}{' '}
          <button type="button" className="link" onClick={() => void call('filter.save', deleted)}>
            {texts.undo}
          </button>
        </span>
      )}
      <span role="alert" className="problem">
        {problem}
      </span>
    </nav>
  )
}

function ListLink({ name, query, isCurrent }: { name: string; query: string; isCurrent: boolean }) {
  return (
    <a
      className="button"
      href={query ? `${deskRoutes.articles()}?${query}` : deskRoutes.articles()}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {name}
    </a>
  )
}

function problemOf(locale: Locale, error: string): string | undefined {
  if (error === 'too-many') return deskArticleMessages[locale]['too-many']
  if (error === 'not-found') return undefined
  const known: Readonly<Record<string, unknown>> = deskMessages[locale]
  const text = known[error]
  return typeof text === 'string' ? text : deskMessages[locale].failed
}
