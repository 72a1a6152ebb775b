import type { ReactNode } from 'react'
import type { Actor } from '@/lib/shared/desk/act'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Permission, reachOf } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { routes } from '@/lib/shared/routes'
import { DeskLanguage } from './desk-language'
import { SignOut } from './sign-out'

const places = [
  ['articles', 'page.articles'],
  ['schedule', 'page.schedule'],
  ['pictures', 'page.pictures'],
  ['topics', 'page.topics'],
  ['frontPage', 'page.front-page'],
  ['people', 'page.people'],
  ['audit', 'page.audit'],
  ['settings', 'page.settings'],
] as const satisfies readonly (readonly [string, Permission])[]

export type DeskPlace = (typeof places)[number][0] | 'account'

type Props = {
  locale: Locale
  actor: Actor
  /** Which part of the desk this page is. */
  place: DeskPlace
  title: string
  /** Stands beside the title: what the page is most used for. */
  actions?: ReactNode
  children: ReactNode
}

/** The frame of every page of the desk: its parts, who is signed in, the title. */
export function DeskFrame({ locale, actor, place, title, actions, children }: Props) {
  const texts = deskMessages[locale]
  const open = places.filter(([, permission]) => reachOf(actor.role, permission))
  return (
    <>
      <a
        href="#content"
        className="button solid sr-only focus:not-sr-only focus:absolute focus:z-30"
      >
        {texts.skip}
      </a>
      <header className="border-b border-line" data-person={actor.id}>
        <div className="desk-bar flex flex-wrap items-center gap-x-4 px-4 py-1.5">
          <a href={deskRoutes.articles()} className="headline text-lg">
            Pena
          </a>
          <button
            type="button"
            className="button framed desk-menu-button"
            popoverTarget="desk-menu"
          >
            {texts.menu}
          </button>
          <div id="desk-menu" className="desk-menu" popover="auto">
            <nav aria-label={texts.navigation}>
              {open.map(([name]) => (
                <a
                  key={name}
                  href={deskRoutes[name]()}
                  className="button"
                  aria-current={name === place ? 'page' : undefined}
                >
                  {texts[name]}
                </a>
              ))}
            </nav>
            <div className="ms-auto">
              <a href={routes.front(locale)} className="button">
                {texts.reader}
              </a>
              <DeskLanguage locale={locale} label={texts.otherLanguage} />
              <a
                href={deskRoutes.account()}
                className="button col-span-full"
                aria-current={place === 'account' ? 'page' : undefined}
              >
                {actor.name} <span className="small">{texts[actor.role]}</span>
              </a>
              <SignOut locale={locale} />
            </div>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="px-4 py-5 outline-none">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <h1 className="desk-title">{title}</h1>
          {actions}
        </div>
        {children}
      </main>
    </>
  )
}
