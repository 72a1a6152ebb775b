'use client'

import type { SectionName } from '@/lib/shared/article/article'
import { budgets, type EditionChoice } from '@/lib/shared/edition/choice'
import { formatBytes } from '@/lib/shared/format'
import { type Locale, locales } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'

type Props = {
  locale: Locale
  sections: readonly SectionName[]
  choice: EditionChoice
  onChoose: (choice: EditionChoice) => void
  /** What became of the last choice of when to renew. */
  renewalNotice: string
}

/** What a reader wants on the device: languages, sections, size, pictures, and when to renew. */
export function EditionChoiceForm({ locale, sections, choice, onChoose, renewalNotice }: Props) {
  const texts = editionMessages[locale]
  const languages = { id: texts.indonesian, en: texts.english }
  const all = sections.map((section) => section.id)
  const chosenSections = choice.sections ?? all
  const chooseSections = (ids: readonly string[]) =>
    onChoose({ ...choice, sections: ids.length === all.length ? undefined : ids })
  return (
    <div className="mt-6 grid gap-6 text-sm sm:grid-cols-2">
      <Boxes
        legend={texts.languages}
        options={locales.map((value) => ({ value, text: languages[value] }))}
        chosen={choice.locales}
        onChoose={(chosen) => onChoose({ ...choice, locales: chosen })}
      />
      <Radios
        legend={texts.budget}
        options={budgets.map((value) => ({ value, text: formatBytes(locale, value) }))}
        chosen={choice.budget}
        onChoose={(budget) => onChoose({ ...choice, budget })}
      />
      <Boxes
        legend={texts.sections}
        options={sections.map(({ id, name }) => ({ value: id, text: name }))}
        chosen={chosenSections}
        onChoose={chooseSections}
      />
      <Radios
        legend={texts.pictures}
        options={[
          { value: 'none' as const, text: texts.picturesNone },
          { value: 'small' as const, text: texts.picturesSmall },
          { value: 'full' as const, text: texts.picturesFull },
        ]}
        chosen={choice.pictures}
        onChoose={(pictures) => onChoose({ ...choice, pictures })}
      />
      <Radios
        legend={texts.renewal}
        hint={texts.renewalHint}
        notice={renewalNotice}
        options={[
          { value: 'by-hand' as const, text: texts.renewalByHand },
          { value: 'on-wifi' as const, text: texts.renewalOnWifi },
          { value: 'always' as const, text: texts.renewalAlways },
        ]}
        chosen={choice.renewal}
        onChoose={(renewal) => onChoose({ ...choice, renewal })}
      />
    </div>
  )
}

type Options<Value> = {
  legend: string
  hint?: string
  notice?: string
  options: readonly { value: Value; text: string }[]
}

function Boxes<Value extends string>(
  props: Options<Value> & {
    chosen: readonly Value[]
    onChoose: (chosen: readonly Value[]) => void
  },
) {
  const { legend, options, chosen, onChoose } = props
  const toggle = (value: Value) =>
    onChoose(
      options.flatMap((option) =>
        chosen.includes(option.value) !== (option.value === value) ? [option.value] : [],
      ),
    )
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}

function Radios<Value extends string | number>(
  props: Options<Value> & { chosen: Value; onChoose: (value: Value) => void },
) {
  const { legend, hint, notice, options, chosen, onChoose } = props
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={legend}
            className="size-5"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
      {hint && <p className="small">{hint}</p>}
      {notice !== undefined && (
        <p role="status" className="small">
          {notice}
        </p>
      )}
    </fieldset>
  )
}
