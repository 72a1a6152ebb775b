import { type ArticleFilter, askedStages } from '@/lib/shared/desk/article-filter'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = {
  locale: Locale
  filter: ArticleFilter
  sections: readonly { id: string; name: string }[]
}

/** Which articles are shown; the address has all of it, so that it can be kept and sent. */
export function FilterForm({ locale, filter, sections }: Props) {
  const texts = deskArticleMessages[locale]
  const stages = stageNames[locale]
  return (
    <search>
      <form action={deskRoutes.articles()} className="filter-form" aria-label={texts.filters}>
        <label className="field grow">
          <span>{texts.search}</span>
          <input className="input" type="search" name="q" defaultValue={filter.text} />
        </label>
        <label className="field">
          <span>{texts.stage}</span>
          <select className="input" name="stage" defaultValue={filter.stage ?? ''}>
            <option value="">{texts.any}</option>
            {askedStages.map((stage) => (
              <option key={stage} value={stage}>
                {stages[stage]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{texts.language}</span>
          <select className="input" name="language" defaultValue={filter.language ?? ''}>
            <option value="">{texts.any}</option>
            {locales.map((language) => (
              <option key={language} value={language}>
                {stages[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{texts.section}</span>
          <select className="input" name="section" defaultValue={filter.sectionId ?? ''}>
            <option value="">{texts.any}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </label>
        <div className="filter-marks">
          <label>
            <input type="checkbox" name="stale" value="1" defaultChecked={filter.stale} />
            {texts.staleOnly}
          </label>
          <label>
            <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine} />
            {texts.mineOnly}
          </label>
        </div>
        <button type="submit" className="button framed">
          {texts.show}
        </button>
      </form>
    </search>
  )
}
