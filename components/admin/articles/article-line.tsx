import type { ArticleRow } from '@/lib/shared/desk/article-row'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { formatBriefTime } from '@/lib/shared/format'
import { type Locale, locales } from '@/lib/shared/locales'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'
import { StageBadge } from './stage-badge'

type Props = {
  locale: Locale
  timeZone: string
  row: ArticleRow
  isCurrent: boolean
  isSelected: boolean
  onSelect: (articleId: string) => void
}

/** One article: a row of the table, and lines to read on a phone. */
export function ArticleLine({ locale, timeZone, row, isCurrent, isSelected, onSelect }: Props) {
  const texts = deskArticleMessages[locale]
  const headline = row.headline || texts.untitled
  return (
    <tr aria-selected={isSelected} data-current={isCurrent || undefined} data-row={row.articleId}>
      <td className="row-choice">
        <input
          type="checkbox"
          aria-label={texts.select(headline)}
          checked={isSelected}
          onChange={() => onSelect(row.articleId)}
        />
      </td>
      <th scope="row" className="row-headline">
        <a href={deskRoutes.article(row.articleId)} lang={row.headlineLocale}>
          {headline}
        </a>
        {row.embargoUntil !== null && (
          <span className="small block font-normal">
            {texts.embargo} {formatBriefTime(locale, row.embargoUntil, timeZone)}
          </span>
        )}
      </th>
      {locales.map((language) => (
        <td key={language}>
          <span className="row-label">{stageNames[locale][language]}</span>
          <StageBadge locale={locale} standing={row.texts[language]} timeZone={timeZone} />
        </td>
      ))}
      <td className={row.stale > 0 ? undefined : 'row-empty'}>
        {row.stale > 0 && <span className="text-accent">{texts.staleCount(row.stale)}</span>}
      </td>
      <td>{row.section ?? <span className="small">{texts.noSection}</span>}</td>
      <td className="row-touched">
        <span>{row.touchedBy ?? texts.nobody}</span>{' '}
        <time className="small" dateTime={new Date(row.touchedAt).toISOString()}>
          {formatBriefTime(locale, row.touchedAt, timeZone)}
        </time>
      </td>
    </tr>
  )
}
