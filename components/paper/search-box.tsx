'use client'

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { searchAnywhere } from '@/lib/client/search'
import type { SectionName } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { longestSearch } from '@/lib/shared/search/words'
import { SearchOrigin } from './search-origin'
import { SearchResults } from './search-results'

type Props = {
  locale: Locale
  timeZone: string
  action: string
  initial: string
  sections: readonly SectionName[]
  /** What the server found for `initial`. */
  children: ReactNode
}

const pauseMs = 200

/** A plain search form that also answers as one types. */
export function SearchBox({ locale, timeZone, action, initial, sections, children }: Props) {
  const texts = searchMessages[locale]
  const [text, setText] = useState(initial)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const { current } = field
    if (!current) return
    // Without a network the worker shows the page of no search at all, at any search's address.
    const wanted = new URLSearchParams(location.search).get('q') ?? ''
    if (initial === '' && current.value === '') current.value = wanted.slice(0, longestSearch)
    // The field keeps its own text: what was typed before the scripts came is not taken from it.
    setText(current.value)
  }, [initial])
  const asked = useDeferredValue(usePaused(text.trim()))
  const live = asked !== '' && asked !== initial.trim()
  const { data, isError } = useQuery({
    queryKey: ['search', locale, asked],
    queryFn: ({ signal }) => searchAnywhere({ locale, text: asked, signal, sections }),
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
        <>
          <SearchOrigin locale={locale} timeZone={timeZone} found={data} />
          {data.from !== 'nowhere' && (
            <SearchResults
              locale={locale}
              timeZone={timeZone}
              text={asked}
              articles={data.articles}
            />
          )}
        </>
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
