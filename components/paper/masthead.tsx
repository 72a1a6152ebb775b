import { LanguageLink } from '@/components/locale/language-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

type Props = {
  locale: Locale
  publication: Publication
  sectionId: string | undefined
  language: { href: string; to: Locale }
  isFront: boolean
}

export function Masthead({ locale, publication, sectionId, language, isFront }: Props) {
  const texts = paperMessages[locale]
  return (
    <header className="masthead sticky top-0 z-10 border-line border-b bg-paper">
      <div className="frame flex min-h-14 items-center gap-2">
        <a
          href={routes.front(locale)}
          className="me-auto py-2"
          aria-current={isFront ? 'page' : undefined}
        >
          <span className="masthead-name headline block whitespace-nowrap text-xl lg:text-2xl">
            {publication.name}
          </span>
        </a>
        <LanguageLink {...language} text={texts.otherLanguage} label={texts.otherLanguageLabel} />
        <nav aria-label={texts.mainNavigation} className="hidden lg:flex">
          <a className="button" href={routes.search(locale)} data-key="search">
            <Icon name="search" />
            {texts.search}
          </a>
          <a className="button" href={routes.saved(locale)}>
            <Icon name="bookmark" />
            {texts.saved}
          </a>
        </nav>
        <a className="button -me-3" href={routes.settings(locale)} aria-label={texts.settings}>
          <Icon name="settings" />
        </a>
      </div>
      {publication.sections.length > 0 && (
        <nav aria-label={texts.sectionNavigation} className="hidden border-line border-t lg:block">
          <div className="frame flex gap-1 *:first:-ms-3">
            {publication.sections.map((section) => (
              <a
                key={section.id}
                className="button aria-[current]:font-semibold aria-[current]:text-accent"
                href={routes.section(locale, section.slug)}
                aria-current={section.id === sectionId ? 'true' : undefined}
              >
                {section.name}
              </a>
            ))}
            <a className="button ms-auto" href={routes.topics(locale)}>
              {texts.topics}
            </a>
          </div>
        </nav>
      )}
    </header>
  )
}
