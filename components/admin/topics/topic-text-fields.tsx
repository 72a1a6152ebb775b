import type { TopicText } from '@/lib/shared/api/desk/topic'
import type { Locale } from '@/lib/shared/locales'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'
import { TextArea } from '../text-area'
import { TextField } from '../text-field'

type Props = {
  locale: Locale
  language: Locale
  text: TopicText
  /** By "id.name", "en.slug" and so on. */
  problems: Readonly<Record<string, string>>
  onChange: (changed: Partial<TopicText>) => void
}

/** What a topic is called in one language. */
export function TopicTextFields({ locale, language, text, problems, onChange }: Props) {
  const messages = deskTopicMessages[locale]
  const field = (name: keyof TopicText) => ({
    label: messages[name],
    value: text[name],
    lang: language,
    problem: problems[`texts.${language}.${name}`] ?? problems[`${language}.${name}`],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  })
  return (
    <fieldset className="grid content-start gap-3">
      <legend className="desk-part mb-3 w-full">
        {language === 'id' ? messages.indonesian : messages.english}
      </legend>
      <TextField {...field('name')} maxLength={80} />
      <TextField {...field('slug')} maxLength={90} hint={messages.slugHelp} />
      <TextArea {...field('description')} maxLength={1000} rows={4} />
    </fieldset>
  )
}
