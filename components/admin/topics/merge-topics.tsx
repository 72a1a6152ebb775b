import type { DeskTopic } from '@/lib/shared/api/desk/topic'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'
import { routes } from '@/lib/shared/routes'
import { MergeButton } from './merge-button'

type Props = {
  locale: Locale
  topic: DeskTopic
  others: readonly DeskTopic[]
  /** What was chosen to merge it into, and how many articles have both. */
  chosen?: { into: DeskTopic; shared: number } | undefined
}

/** Makes a topic part of another: first the choice, then what it means, then the deed. */
export function MergeTopics({ locale, topic, others, chosen }: Props) {
  const texts = deskTopicMessages[locale]
  return (
    <section className="mt-10 max-w-4xl">
      <h2 className="desk-part">{texts.merge}</h2>
      <form action={deskRoutes.topic(topic.id)} className="filter-form mt-3">
        <label className="field grow">
          <span>{texts.mergeInto}</span>
          <select className="input" name="into" defaultValue={chosen?.into.id ?? ''} required>
            <option value="">{texts.choose}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.texts[locale].name} ({texts.articleCount(other.articles)})
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button framed">
          {texts.look}
        </button>
      </form>
      {chosen && <Consequences locale={locale} topic={topic} {...chosen} />}
    </section>
  )
}

type ConsequencesProps = { locale: Locale; topic: DeskTopic; into: DeskTopic; shared: number }

function Consequences({ locale, topic, into, shared }: ConsequencesProps) {
  const texts = deskTopicMessages[locale]
  const name = topic.texts[locale].name
  return (
    <div className="note grid gap-2">
      <h3 className="font-semibold">{texts.will}</h3>
      <ul className="grid list-disc gap-1 ps-5">
        <li>
          {texts.willMove(topic.articles, name, into.texts[locale].name)}{' '}
          {shared > 0 && texts.willShare(shared)}
        </li>
        <li>
          {texts.willRedirect}
          <ul>
            {locales.map((language) => (
              <li key={language}>
                <code>{routes.topic(language, topic.texts[language].slug)}</code> →{' '}
                <code>{routes.topic(language, into.texts[language].slug)}</code>
              </li>
            ))}
          </ul>
        </li>
        <li>{texts.willTell}</li>
        <li>{texts.willEnd(name)}</li>
      </ul>
      <div>
        <MergeButton locale={locale} from={topic.id} into={into.id} />
      </div>
    </div>
  )
}
