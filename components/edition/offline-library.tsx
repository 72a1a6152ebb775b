'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { readEditionTeasers } from '@/lib/client/edition-view'
import { queueDocument } from '@/lib/client/queue'
import { deviceStore } from '@/lib/shared/device/store'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { routes } from '@/lib/shared/routes'

type Props = { locale: Locale; timeZone: string }

/** Offline, without a copy: asks for the page, and lists what there is to read instead. */
export function OfflineLibrary({ locale, timeZone }: Props) {
  const texts = offlineMessages[locale]
  const { data: pages } = useQuery({
    queryKey: ['readable', locale],
    queryFn: () => listReadable(locale),
  })
  return (
    <>
      <p className="mt-3 text-muted">{texts.text}</p>
      <QueueButton locale={locale} />
      <h2 className="strip-title mt-8">{texts.available}</h2>
      {pages?.length === 0 && <p className="py-4">{texts.nothingAvailable}</p>}
      <ul>
        {pages?.map((one) => (
          <li key={one.path} className="border-line border-b py-3">
            <a className="headline text-lg hover:underline" href={one.path} lang={one.locale}>
              {one.title}
            </a>
            <p className="small">
              {one.fetchedAt === undefined
                ? texts.inEdition
                : texts.fetchedAt(formatDateTime(locale, one.fetchedAt, timeZone))}
              {one.saved && ` · ${texts.savedCopy}`}
              {one.locale !== locale && ` · ${texts.inOtherLanguage}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function QueueButton({ locale }: { locale: Locale }) {
  const texts = offlineMessages[locale]
  const [path, setPath] = useState<string>()
  const [state, setState] = useState<'asked' | 'failed'>()
  // The worker sends this page in the place of another: the address is the one that was wanted.
  useEffect(() => {
    const { pathname, search } = location
    // Elsewhere a question mark is followed by where somebody comes from.
    const whole = pathname === routes.search(locale) ? pathname + search : pathname
    if (pathname !== routes.offline(locale)) setPath(whole)
  }, [locale])
  if (!path) return null
  if (state) {
    return <p role="status">{state === 'asked' ? texts.queued : texts.queueFailed}</p>
  }
  const ask = () =>
    queueDocument(path).then(
      () => setState('asked'),
      () => setState('failed'),
    )
  return (
    <button type="button" className="button solid mt-4" onClick={ask}>
      {texts.queue}
    </button>
  )
}

type Readable = {
  path: string
  title: string
  locale: Locale
  /** Absent of what the edition has. */
  fetchedAt?: number
  saved?: boolean
}

/** What was saved, then what was visited, then what the edition has besides: the newest first. */
async function listReadable(locale: Locale): Promise<Readable[]> {
  const store = await deviceStore()
  const all = await store.getAll('documents')
  const articles = new Set(all.filter(({ kind }) => kind === 'article').map(({ title }) => title))
  const documents = all
    // The page that stands where a translation will be has the article's own headline.
    .filter(({ kind, title }) => kind === 'article' || (kind === 'list' && !articles.has(title)))
    .sort((a, b) => Number(b.saved) - Number(a.saved) || b.fetchedAt - a.fetchedAt)
  const kept = new Set(documents.map((one) => one.path))
  const teasers = (await readEditionTeasers(locale)).map((teaser) => ({
    path: routes.article(teaser.locale, teaser.slug),
    title: teaser.headline,
    locale: teaser.locale,
  }))
  return [...documents, ...teasers.filter(({ path }) => !kept.has(path))]
}
