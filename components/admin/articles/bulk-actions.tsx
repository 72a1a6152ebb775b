'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { type BulkLine, useBulk } from '@/lib/client/desk/bulk'
import type { ArticleRow } from '@/lib/shared/desk/article-row'
import { type BulkAct, bulkActsOf } from '@/lib/shared/desk/bulk'
import type { Role } from '@/lib/shared/desk/permissions'
import { isLocale, type Locale, locales } from '@/lib/shared/locales'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = {
  locale: Locale
  role: Role
  /** What is selected. */
  rows: readonly ArticleRow[]
  sections: readonly { id: string; name: string }[]
  onClear: () => void
}

/** One thing done to every selected article, one after the other, and what came of each. */
export function BulkActions({ locale, role, rows, sections, onClear }: Props) {
  const texts = deskArticleMessages[locale]
  const router = useRouter()
  const acts = bulkActsOf(role)
  const [act, setAct] = useState<BulkAct>(acts[0] ?? 'submit')
  const bulk = useBulk(locale)
  const perform = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const language = form.get('language')
    await bulk.perform(rows, {
      act,
      language: isLocale(language) ? language : undefined,
      note: String(form.get('note') ?? '').trim(),
      sectionId: String(form.get('section') ?? ''),
    })
    onClear()
    router.refresh()
  }
  if (acts.length === 0 || (rows.length === 0 && bulk.lines.length === 0)) return null
  return (
    <section aria-label={texts.bulk} className="bulk">
      {rows.length > 0 && (
        <form className="filter-form" onSubmit={(event) => void perform(event)}>
          <strong>{texts.selected(rows.length)}</strong>
          <label className="field">
            <span>{texts.what}</span>
            <select
              className="input"
              value={act}
              onChange={(event) =>
                setAct(acts.find((one) => one === event.target.value) ?? 'submit')
              }
            >
              {acts.map((one) => (
                <option key={one} value={one}>
                  {texts[one]}
                </option>
              ))}
            </select>
          </label>
          {(act === 'submit' || act === 'send-back') && <AboutTexts locale={locale} act={act} />}
          {act === 'moveTo' && (
            <label className="field">
              <span>{texts.section}</span>
              <select className="input" name="section" required>
                {sections.map((section) => (
                  <option key={section.id} value={section.id}>
                    {section.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {act === 'discard' && <p className="problem">{texts.discardWarning(rows.length)}</p>}
          <button type="submit" className="button solid" disabled={bulk.isBusy}>
            {bulk.isBusy ? texts.going(bulk.lines.length, rows.length) : texts.go}
          </button>
          <button type="button" className="button framed" onClick={onClear}>
            {texts.clear}
          </button>
        </form>
      )}
      <BulkReport
        label={texts.report}
        close={texts.close}
        lines={bulk.lines}
        onClose={bulk.close}
      />
    </section>
  )
}

function AboutTexts({ locale, act }: { locale: Locale; act: 'submit' | 'send-back' }) {
  const texts = deskArticleMessages[locale]
  return (
    <>
      <label className="field">
        <span>{texts.language}</span>
        <select className="input" name="language" defaultValue="">
          <option value="">{texts.both}</option>
          {locales.map((language) => (
            <option key={language} value={language}>
              {stageNames[locale][language]}
            </option>
          ))}
        </select>
      </label>
      <label className="field grow">
        <span>{act === 'send-back' ? texts.noteNeeded : texts.note}</span>
        <input className="input" name="note" maxLength={2000} required={act === 'send-back'} />
      </label>
    </>
  )
}

type ReportProps = {
  label: string
  close: string
  lines: readonly BulkLine[]
  onClose: () => void
}

function BulkReport({ label, close, lines, onClose }: ReportProps) {
  if (lines.length === 0) return null
  return (
    <div role="status" className="mt-3">
      <h2 className="font-semibold">{label}</h2>
      <ul className="my-2">
        {lines.map((line) => (
          <li key={line.articleId}>
            <span className={line.ok ? undefined : 'text-accent'}>
              {line.headline}: {line.outcome}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="button framed" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}
