'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import type { FactsAtWork } from '@/lib/client/desk/facts-at-work'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { SectionName } from '@/lib/shared/article/article'
import type { ArticleAtDesk, TopicChoice } from '@/lib/shared/desk/article-at-desk'
import type { FactName } from '@/lib/shared/desk/facts-merge'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'
import { EmbargoField } from './embargo-field'
import { EventDateField } from './event-date-field'
import { LeadPictureField } from './lead-picture-field'
import { ReplacedFact } from './replaced-fact'
import { TopicsField } from './topics-field'

type Props = {
  locale: Locale
  article: ArticleAtDesk
  facts: FactsAtWork
  mayEdit: boolean
  sections: readonly SectionName[]
  topics: readonly TopicChoice[]
  pictures: Readonly<Record<string, DeskPicture>>
  timeZone: string
}

const lines = ['place', 'byline', 'source', 'licence'] as const

/** The facts that no language changes; each is saved as soon as it is set. */
export function FactsForm(props: Props) {
  const { locale, article, facts: work, mayEdit, sections, timeZone } = props
  const texts = factsMessages[locale]
  const { facts, replaced } = useSyncExternalStore(work.subscribe, work.snapshot, work.snapshot)
  const after = (name: FactName, said = replaced[name]): ReactNode =>
    name in replaced &&
    replaced[name] !== facts[name] && (
      <ReplacedFact
        locale={locale}
        value={said}
        onPutBack={() => work.edited({ [name]: replaced[name] })}
      />
    )
  return (
    <fieldset className="facts" disabled={!mayEdit} aria-label={texts.title}>
      <label className="field">
        <span>{texts.sectionId}</span>
        <select
          className="input"
          value={facts.sectionId ?? ''}
          onChange={(event) => work.edited({ sectionId: event.target.value || null })}
        >
          <option value="">{texts.none}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {facts.sectionId === null && <span className="small">{texts.required}</span>}
        {after('sectionId')}
      </label>
      {lines.map((name) => (
        <label className="field" key={name}>
          <span>{texts[name]}</span>
          <input
            className="input"
            maxLength={name === 'place' ? 120 : 200}
            value={facts[name] ?? ''}
            onChange={(event) => work.edited({ [name]: event.target.value || null })}
          />
          {after(name)}
        </label>
      ))}
      <EventDateField
        locale={locale}
        value={facts.eventDate}
        said={article.eventDateText}
        candidates={article.eventDateCandidates}
        onChange={(eventDate) => work.edited({ eventDate })}
      >
        {after('eventDate')}
      </EventDateField>
      <EmbargoField
        locale={locale}
        value={facts.embargoUntil}
        timeZone={timeZone}
        onChange={(embargoUntil) => work.edited({ embargoUntil })}
      >
        {after('embargoUntil')}
      </EmbargoField>
      <TopicsField
        locale={locale}
        topics={props.topics}
        chosen={facts.topicIds}
        onChange={(topicIds) => work.edited({ topicIds })}
      />
      <LeadPictureField
        locale={locale}
        pictures={props.pictures}
        value={facts.leadImageId}
        onChange={(leadImageId) => work.edited({ leadImageId })}
      >
        {after('leadImageId', replaced.leadImageId && texts.leadImageId)}
      </LeadPictureField>
    </fieldset>
  )
}
