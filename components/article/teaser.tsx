import { SaveButton } from '@/components/bookmarks/save-button'
import { Moment } from '@/components/ui/moment'
import type { Teaser as TeaserFacts } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'
import { Picture } from './picture'

type Props = {
  teaser: TeaserFacts
  /** The language of the page, which the headline may not be in. */
  locale: Locale
  timeZone: string
  /** `lead` has a wide picture above, `card` one above on desktop, `row` a small one at the end. */
  shape: 'lead' | 'card' | 'row'
  /** The heading's level on this page. */
  heading?: 'h2' | 'h3'
}

const headlineSizes = {
  lead: 'text-balance text-[1.75rem] lg:text-[2.5rem]',
  card: 'text-lg lg:text-xl',
  row: 'text-lg',
} as const

const pictureSizes = {
  lead: '(width < 62rem) 100vw, 46rem',
  card: '(width < 62rem) 7rem, 24rem',
  row: '7rem',
} as const

/** An article in a list: section, headline, when, and a way to keep it. */
export function Teaser({ teaser, locale, timeZone, shape, heading: Heading = 'h3' }: Props) {
  const { articleId, slug, headline, standfirst, section, picture } = teaser
  const foreign = teaser.locale !== locale
  const href = routes.article(locale, slug)
  return (
    <article
      data-item
      className={
        shape === 'lead'
          ? 'flex flex-col gap-3'
          : shape === 'card'
            ? 'flex flex-row-reverse gap-4 lg:flex-col lg:gap-2'
            : 'flex flex-row-reverse gap-4'
      }
    >
      {picture && (
        <div
          className={
            shape === 'lead' ? '' : shape === 'card' ? 'w-28 shrink-0 lg:w-full' : 'w-28 shrink-0'
          }
        >
          <Picture
            picture={picture}
            sizes={pictureSizes[shape]}
            decorative
            first={shape === 'lead'}
            className={`object-cover ${shape === 'row' ? 'aspect-[8/5]' : 'aspect-[8/5] lg:aspect-[2/1]'}`}
          />
        </div>
      )}
      <div className="min-w-0 grow">
        <p className="kicker flex flex-wrap gap-x-3">
          {section && <span>{section.name}</span>}
          {teaser.sample && <span className="text-muted">{paperMessages[locale].sample}</span>}
          {foreign && <span className="text-muted">{paperMessages[locale].inOtherLanguage}</span>}
        </p>
        <Heading className={`headline mt-1 ${headlineSizes[shape]}`}>
          <a className="hover:underline" href={href} lang={foreign ? teaser.locale : undefined}>
            {headline}
          </a>
        </Heading>
        {shape === 'lead' && (
          <p
            className="mt-2 font-serif text-lg text-muted"
            lang={foreign ? teaser.locale : undefined}
          >
            {standfirst}
          </p>
        )}
        <div className="flex items-center justify-between gap-2">
          <p className={`meta small ${shape === 'lead' ? '' : 'stacked'}`}>
            <span>{articleMessages[locale].minutes(teaser.minutes)}</span>
            <Moment locale={locale} at={teaser.publishedAt} timeZone={timeZone} brief />
          </p>
          <SaveButton
            articleId={articleId}
            edition={{ locale: teaser.locale, slug, headline }}
            locale={locale}
          />
        </div>
      </div>
    </article>
  )
}
