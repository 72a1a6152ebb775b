'use client'

import { nanoid } from 'nanoid'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import {
  type DeskSection,
  type SectionsAnswer,
  sectionsInput,
} from '@/lib/shared/api/desk/settings'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { SectionFields, type SectionProblems } from './section-fields'
import { SortableList } from './sortable-list'

type Props = { locale: Locale; sections: readonly DeskSection[] }

/** The sections of the paper: names, addresses and order, saved together. */
export function SectionsForm({ locale, sections: given }: Props) {
  const texts = deskSettingsMessages[locale]
  const [kept, setKept] = useState(given)
  const [sections, setSections] = useState(given)
  const [problems, setProblems] = useState<SectionProblems>({})
  const [state, setState] = useState<string>()
  const change = (changed: readonly DeskSection[]) => {
    setSections(changed)
    setState(texts.unsaved)
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = sectionsInput.safeParse({ base: kept, sections })
    if (!input.success) {
      setProblems(invalid(input.error.issues, sections, texts))
      return setState(deskMessages[locale].invalid)
    }
    const answer = await callDesk<SectionsAnswer>('settings.sections', input.data)
    if (!answer.ok && answer.error === 'slug-taken')
      setProblems(taken(answer.slugs, sections, texts))
    else if (!answer.ok && answer.error === 'in-use') {
      // What cannot go is there again.
      setSections([...sections, ...kept.filter((one) => answer.ids.includes(one.id))])
      setProblems(Object.fromEntries(answer.ids.map((id) => [id, texts.inUse])))
    } else setProblems({})
    if (answer.ok) {
      // Others may have added some, or taken some away.
      setKept(answer.sections)
      setSections(answer.sections)
    }
    if (!answer.ok && answer.error === 'moved-on') {
      // Whoever saves once more knows what they take the place of.
      setKept(answer.now)
      setSections(answer.mine)
      return setState(texts.sectionsMoved(answer.now.map(inWords).join('; ')))
    }
    setState(answer.ok ? texts.saved : stateAfter(locale, answer.error))
  }
  const nameOf = (section: DeskSection) => section.texts[locale].name || texts.newSection
  return (
    <form className="grid gap-3" noValidate onSubmit={(event) => void save(event)}>
      <p className="small">{texts.sectionsHelp}</p>
      {sections.length === 0 && <p className="empty">{texts.sectionsEmpty}</p>}
      <SortableList
        locale={locale}
        label={texts.sections}
        items={sections}
        nameOf={nameOf}
        onOrder={change}
      >
        {(section) => (
          <SectionFields
            locale={locale}
            section={section}
            isNew={!kept.some((one) => one.id === section.id)}
            name={nameOf(section)}
            problems={problems}
            onChange={(changed) =>
              change(sections.map((one) => (one.id === changed.id ? changed : one)))
            }
            onRemove={() => change(sections.filter((one) => one.id !== section.id))}
          />
        )}
      </SortableList>
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="button framed"
          onClick={() => change([...sections, { id: nanoid(10), texts: { id: none, en: none } }])}
        >
          {texts.addSection}
        </button>
        <button type="submit" className="button solid">
          {texts.saveOrder}
        </button>
        <span role="status">{state}</span>
      </div>
    </form>
  )
}

const none = { name: '', slug: '' }

type Texts = (typeof deskSettingsMessages)[Locale]

/** A section as it is told: Dunia (dunia), World (world). */
function inWords({ texts }: DeskSection): string {
  return locales.map((one) => `${texts[one].name} (${texts[one].slug})`).join(', ')
}

/** What is wrong with a field is said there. */
function stateAfter(locale: Locale, error: string): string {
  if (error === 'slug-taken' || error === 'in-use') return deskMessages[locale].invalid
  const words: Readonly<Record<string, unknown>> = deskMessages[locale]
  const said = words[error]
  return typeof said === 'string' ? said : deskMessages[locale].failed
}

function invalid(
  issues: readonly { path: readonly PropertyKey[] }[],
  sections: readonly DeskSection[],
  texts: Texts,
): SectionProblems {
  return Object.fromEntries(
    issues.map(({ path }) => {
      const [, index, , language, field] = path
      const id = sections[Number(index)]?.id ?? ''
      const told = field === 'slug' ? texts.invalidSlug : texts.invalidName
      return [`${id} ${String(language)} ${String(field)}`, told]
    }),
  )
}

function taken(
  slugs: readonly { locale: Locale; slug: string }[],
  sections: readonly DeskSection[],
  texts: Texts,
): SectionProblems {
  const entries = sections.flatMap(({ id, texts: own }) =>
    locales
      .filter((one) => slugs.some(({ locale, slug }) => locale === one && slug === own[one].slug))
      .map((one) => [`${id} ${one} slug`, texts.slugTaken] as const),
  )
  return Object.fromEntries(entries)
}
