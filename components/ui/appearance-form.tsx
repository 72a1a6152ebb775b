'use client'

import { useEffect, useState } from 'react'
import { type Appearance, readAppearance, saveAppearance } from '@/lib/client/appearance'
import type { Locale } from '@/lib/shared/locales'
import { appearanceMessages } from '@/lib/shared/messages/appearance'

/** Text size, typeface and colours, kept on this device. */
export default function AppearanceForm({ locale }: { locale: Locale }) {
  const texts = appearanceMessages[locale]
  const [appearance, setAppearance] = useState<Appearance>({})
  const [kept, setKept] = useState(true)
  useEffect(() => setAppearance(readAppearance()), [])
  const choose = (choice: Appearance) => {
    const next = { ...readAppearance(), ...choice }
    setAppearance(next)
    setKept(saveAppearance(next))
  }
  return (
    <div className="flex flex-col gap-4 text-sm">
      <Choice
        legend={texts.size}
        value={appearance.size}
        options={([undefined, '1', '3', '4'] as const)
          .map((size) => ({ value: size, step: Number(size ?? 2) }))
          .sort((a, b) => a.step - b.step)
          .map(({ value, step }) => ({ value, text: 'A', label: texts.sizeStep(step), step }))}
        onChoose={(size) => choose({ size })}
      />
      <Choice
        legend={texts.face}
        value={appearance.face}
        options={[
          { value: undefined, text: texts.serif },
          { value: 'sans' as const, text: texts.sans },
        ]}
        onChoose={(face) => choose({ face })}
      />
      <Choice
        legend={texts.theme}
        value={appearance.theme}
        options={[
          { value: 'light' as const, text: texts.light },
          { value: 'dark' as const, text: texts.dark },
          { value: undefined, text: texts.system },
        ]}
        onChoose={(theme) => choose({ theme })}
      />
      <p className="small">{kept ? texts.kept : texts.notKept}</p>
    </div>
  )
}

type Option<Value> = { value: Value; text: string; label?: string; step?: number }

function Choice<Value extends string | undefined>(props: {
  legend: string
  value: Value | undefined
  options: readonly Option<Value>[]
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{props.legend}</legend>
      <div className="flex flex-wrap gap-1">
        {props.options.map((option) => (
          <label
            key={option.text + (option.value ?? '')}
            className="button framed has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={props.legend}
              className="sr-only"
              aria-label={option.label}
              checked={option.value === props.value}
              onChange={() => props.onChoose(option.value)}
            />
            <span style={option.step ? { fontSize: `${0.7 + option.step * 0.2}rem` } : undefined}>
              {option.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
