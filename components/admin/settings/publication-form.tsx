'use client'

import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { type PublicationTexts, publicationInput } from '@/lib/shared/api/desk/settings'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { TextArea } from '../text-area'
import { TextField } from '../text-field'

type Props = { locale: Locale; publication: PublicationTexts; zones: readonly string[] }

/** What the paper is called, what it says of itself, and whose clock it goes by. */
export function PublicationForm({ locale, publication, zones }: Props) {
  const texts = deskSettingsMessages[locale]
  const [form, setForm] = useState(() => toForm(publication))
  const [problems, setProblems] = useState<ReadonlySet<unknown>>(new Set())
  const [state, setState] = useState<string>()
  const change = (changed: Partial<typeof form>) => {
    setForm((before) => ({ ...before, ...changed }))
    setState(texts.unsaved)
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = publicationInput.safeParse(fromForm(form))
    if (!input.success) {
      setProblems(new Set(input.error.issues.map((issue) => issue.path[0])))
      return setState(deskMessages[locale].invalid)
    }
    setProblems(new Set())
    const answer = await callDesk<{ ok: true }>('settings.publication', input.data)
    setState(answer.ok ? texts.saved : deskMessages[locale][answer.error])
  }
  return (
    <form className="grid gap-4" noValidate onSubmit={(event) => void save(event)}>
      <div className="grid gap-4 lg:grid-cols-2">
        <TextField
          label={texts.name}
          value={form.name}
          maxLength={80}
          problem={problems.has('name') ? texts.invalidName : undefined}
          onChange={({ target }) => change({ name: target.value })}
        />
        <label className="field">
          <span>{texts.timeZone}</span>
          <select
            className="input"
            value={form.timeZone}
            onChange={(event) => change({ timeZone: event.target.value })}
          >
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
          <small className="small">{texts.timeZoneHelp}</small>
        </label>
        {locales.map((language) => (
          <fieldset key={language} className="grid gap-3">
            <legend className="small mb-2">
              {language === 'id' ? texts.indonesian : texts.english}
            </legend>
            <TextField
              label={texts.tagline}
              lang={language}
              value={form.tagline[language]}
              maxLength={160}
              onChange={({ target }) =>
                change({ tagline: { ...form.tagline, [language]: target.value } })
              }
            />
            <TextArea
              label={texts.about}
              lang={language}
              value={form.about[language]}
              rows={8}
              hint={texts.aboutHelp}
              onChange={({ target }) =>
                change({ about: { ...form.about, [language]: target.value } })
              }
            />
          </fieldset>
        ))}
      </div>
      <div className="flex items-center gap-3">
        <button type="submit" className="button solid">
          {texts.save}
        </button>
        <span role="status">{state}</span>
      </div>
    </form>
  )
}

const blankLine = /\n\s*\n/

function toForm({ about, ...rest }: PublicationTexts) {
  return { ...rest, about: { id: about.id.join('\n\n'), en: about.en.join('\n\n') } }
}

function fromForm({ about, ...rest }: ReturnType<typeof toForm>) {
  const paragraphs = (text: string) => text.split(blankLine).filter((one) => one.trim() !== '')
  return { ...rest, about: { id: paragraphs(about.id), en: paragraphs(about.en) } }
}
