'use client'

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { fetchSearch } from '@/lib/client/search'
import type { Locale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { longestSearch, searchWords } from '@/lib/shared/search'
import { SearchResults } from './search-results'

type Props = {
  locale: Locale
  timeZone: string
  action: string
  initial: string
  /** What the server found for `initial`. */
  children: ReactNode
}

const pauseMs = 200

/** A plain search form that also answers as one types. */
export function SearchBox({ locale, timeZone, action, initial, children }: Props) {
  const texts = searchMessages[locale]
  const [text, setText] = useState(initial)
  const field = useRef<HTMLInputElement>(null)
  // The field keeps its own text: what was typed before the scripts came is not taken from it.
  useEffect(() => setText((known) => field.current?.value ?? known), [])
  const asked = useDeferredValue(usePaused(text.trim()))
  const live = asked !== '' && asked !== initial.trim()
  const { data, isError } = useQuery({
    queryKey: ['search', locale, asked],
    queryFn: ({ signal }) => fetchSearch({ locale, text: asked, signal }),
    enabled: live,
    placeholderData: (previous) => previous,
    staleTime: 60_000,
  })
  return (
    <>
      <search>
        <form action={action} className="flex gap-2">
          <input
            ref={field}
            type="search"
            name="q"
            aria-label={texts.label}
            placeholder={texts.placeholder}
            maxLength={longestSearch}
            defaultValue={initial}
            onChange={(event) => setText(event.target.value)}
            autoComplete="off"
            className="framed min-h-11 w-full min-w-0 rounded-sm bg-paper px-3 text-base"
          />
          <button type="submit" className="button solid">
            {texts.submit}
          </button>
        </form>
      </search>
      {live && isError && <p role="alert">{texts.failed}</p>}
      {live && data ? (
        <SearchResults
          locale={locale}
          timeZone={timeZone}
          text={asked}
          words={searchWords(asked)}
          teasers={data}
        />
      ) : (
        children
      )}
    </>
  )
}

/** The text once typing has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
