import { Icon, type IconName } from '@/components/ui/icon'
import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'
import type { Place } from './paper'

/** The phone's navigation, where the thumb is. */
export function BottomBar({ locale, place }: { locale: Locale; place: Place }) {
  const texts = paperMessages[locale]
  const entries: readonly {
    place: NonNullable<Place>
    icon: IconName
    href: string
    text: string
  }[] = [
    { place: 'home', icon: 'home', href: routes.front(locale), text: texts.home },
    { place: 'sections', icon: 'sections', href: routes.sections(locale), text: texts.sections },
    { place: 'search', icon: 'search', href: routes.search(locale), text: texts.search },
    { place: 'saved', icon: 'bookmark', href: routes.saved(locale), text: texts.saved },
  ]
  return (
    <nav
      aria-label={texts.mainNavigation}
      className="bottom-bar fixed inset-x-0 bottom-0 z-10 grid grid-cols-4 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {entries.map((entry) => (
        <a
          key={entry.place}
          href={entry.href}
          aria-current={entry.place === place ? 'page' : undefined}
          // From the top: what of the bar is painted first stays where it is when the rest comes.
          className="flex min-h-14 flex-col items-center gap-0.5 pt-2 text-[0.8125rem] aria-[current]:font-semibold aria-[current]:text-accent"
        >
          <Icon name={entry.icon} />
          {entry.text}
        </a>
      ))}
    </nav>
  )
}
