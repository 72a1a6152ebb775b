import type { ReactNode } from 'react'
import { SaveStates } from '@/components/bookmarks/save-states'
import { CopyNote } from '@/components/edition/copy-note'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import type { Publication } from '@/lib/shared/publication'
import { BottomBar } from './bottom-bar'
import { Footer } from './footer'
import { Masthead } from './masthead'

export type Place = 'home' | 'sections' | 'search' | 'saved' | undefined

type Props = {
  locale: Locale
  publication: Publication
  /** The address of this page in the other language. */
  other: string
  /** Which entry of the bottom bar this page is. */
  place?: Place
  /** The section that this page is, or belongs to. */
  sectionId?: string | undefined
  children: ReactNode
}

/** The frame of every page: masthead above, footer and bottom bar below. */
export function Paper({ locale, publication, other, place, sectionId, children }: Props) {
  const language = { href: other, to: otherLocale(locale) }
  return (
    <>
      <a
        href="#content"
        className="button solid sr-only focus:not-sr-only focus:absolute focus:z-30"
      >
        {paperMessages[locale].skip}
      </a>
      <Masthead
        locale={locale}
        publication={publication}
        sectionId={sectionId}
        language={language}
        isFront={place === 'home'}
      />
      <CopyNote locale={locale} timeZone={publication.timeZone} />
      <main id="content" tabIndex={-1} className="frame pb-10 outline-none">
        {children}
      </main>
      <Footer locale={locale} publication={publication} />
      <BottomBar locale={locale} place={place} />
      <SaveStates />
    </>
  )
}
