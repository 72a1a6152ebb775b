'use client'

import { type ChangeEvent, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { showBookmarkError } from '@/lib/client/bookmark-errors'
import type { ImportLine, ImportReport } from '@/lib/client/bookmark-import'
import { announceBookmarks } from '@/lib/client/bookmarks'
import type { Bookmark } from '@/lib/shared/device/store'
import type { Locale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'

/** Taking what is saved to another browser, and bringing it from one. */
export function BookmarkFiles(props: { locale: Locale; bookmarks: readonly Bookmark[] }) {
  const { locale, bookmarks } = props
  const texts = bookmarkMessages[locale]
  const [report, setReport] = useState<ImportReport | 'running'>()
  const save = async (format: 'json' | 'html') => {
    const files = await import('@/lib/client/bookmark-files')
    const { origin } = location
    // The language of this page comes first: it is what an HTML file links to.
    const ordered = bookmarks.map((bookmark) => ({
      ...bookmark,
      editions: [...bookmark.editions].sort(
        (a, b) => Number(b.locale === locale) - Number(a.locale === locale),
      ),
    }))
    if (format === 'json') {
      download('pena.json', 'application/json', files.exportJson(ordered, origin))
    } else {
      download('pena.html', 'text/html', files.exportHtml(ordered, origin, texts.title))
    }
  }
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (!file) return
    setReport('running')
    try {
      const { importBookmarkFile } = await import('@/lib/client/bookmark-import')
      setReport(await importBookmarkFile(file))
      const { keepMissingCopies } = await import('@/lib/client/kept-copies')
      await keepMissingCopies()
    } catch (error) {
      setReport((known) => (known === 'running' ? undefined : known))
      showBookmarkError(error)
    }
    event.target.value = ''
    announceBookmarks()
  }
  return (
    <section className="mt-10">
      <h2 className="strip-title">{texts.exportTitle}</h2>
      <div className="mt-3 flex flex-wrap gap-2">
        {bookmarks.length > 0 && (
          <>
            <button type="button" className="button framed" onClick={() => save('json')}>
              <Icon name="download" />
              {texts.exportJson}
            </button>
            <button type="button" className="button framed" onClick={() => save('html')}>
              <Icon name="download" />
              {texts.exportHtml}
            </button>
          </>
        )}
        <label className="button framed cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <Icon name="upload" />
          {texts.importLabel}
          <input
            type="file"
            accept=".json,.html,.htm,application/json,text/html"
            className="sr-only"
            onChange={open}
          />
        </label>
      </div>
      <p className="small mt-2">{texts.importHint}</p>
      <div role="status">{report && <Report report={report} locale={locale} />}</div>
    </section>
  )
}

function Report({ report, locale }: { report: ImportReport | 'running'; locale: Locale }) {
  const texts = bookmarkMessages[locale]
  if (report === 'running') return <p className="mt-4">{texts.importRunning}</p>
  if (!report.ok) {
    const problems = {
      'too-large': texts.importTooLarge,
      unreadable: texts.importUnreadable,
      offline: texts.importFileOffline,
    }
    return <p className="note mt-4">{problems[report.problem]}</p>
  }
  const taken = report.lines.filter((line) => line.outcome === 'taken').length
  const outcomes: Record<ImportLine['outcome'], string> = {
    taken: texts.importTakenLine,
    known: texts.importKnown,
    foreign: texts.importForeign,
    unknown: texts.importUnknown,
    malformed: texts.importMalformed,
    offline: texts.importOffline,
  }
  return (
    <div className="note mt-4">
      <p>
        {texts.importTaken(taken)} · {texts.importLeft(report.lines.length + report.rest - taken)}
      </p>
      <ul className="small mt-2 max-h-80 overflow-y-auto">
        {report.lines.map(({ line, title, outcome }) => (
          <li key={`${line} ${title}`}>
            {texts.importLine(line)}: {title && `“${title}” — `}
            {outcomes[outcome]}
          </li>
        ))}
        {report.rest > 0 && <li>{texts.importRest(report.rest)}</li>}
      </ul>
    </div>
  )
}

function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
