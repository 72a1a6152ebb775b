import slugify from '@sindresorhus/slugify'
import { Icon } from '@/components/ui/icon'
import type { DeskSection } from '@/lib/shared/api/desk/settings'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { TextField } from '../text-field'

/** By the section's id, or by id, language and field. */
export type SectionProblems = Readonly<Record<string, string>>

type Props = {
  locale: Locale
  section: DeskSection
  /** Its addresses follow its names until they are written by hand. */
  isNew: boolean
  name: string
  problems: SectionProblems
  onChange: (section: DeskSection) => void
  onRemove: () => void
}

/** What one section is called, and where it is, in both languages. */
export function SectionFields(props: Props) {
  const { locale, section, isNew, name, problems, onChange, onRemove } = props
  const texts = deskSettingsMessages[locale]
  const change = (language: Locale, changed: { name?: string; slug?: string }) => {
    const before = section.texts[language]
    const follows = isNew && changed.name !== undefined && before.slug === slugify(before.name)
    const text = { ...before, ...changed, ...(follows && { slug: slugify(changed.name ?? '') }) }
    onChange({ ...section, texts: { ...section.texts, [language]: text } })
  }
  return (
    <div className="section-fields">
      {locales.map((language) => (
        <fieldset key={language} className="grid grid-cols-2 gap-2">
          <legend className="small">{language === 'id' ? texts.indonesian : texts.english}</legend>
          <TextField
            label={texts.sectionName}
            lang={language}
            value={section.texts[language].name}
            maxLength={80}
            problem={problems[`${section.id} ${language} name`]}
            onChange={({ target }) => change(language, { name: target.value })}
          />
          <TextField
            label={texts.sectionSlug}
            lang={language}
            value={section.texts[language].slug}
            maxLength={90}
            problem={problems[`${section.id} ${language} slug`]}
            onChange={({ target }) => change(language, { slug: target.value })}
          />
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        aria-label={texts.removeSection(name)}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
      {problems[section.id] && <p className="problem">{problems[section.id]}</p>}
    </div>
  )
}
