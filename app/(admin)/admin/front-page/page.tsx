import type { Metadata } from 'next'
import Form from 'next/form'
import { DeskFrame } from '@/components/admin/desk-frame'
import { FrontPageForm } from '@/components/admin/settings/front-page-form'
import {
  getFrontPageHead,
  listFrontPageChoices,
  listFrontPageOffers,
} from '@/db/queries/front-page'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { routes } from '@/lib/shared/routes'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].frontPage }
}

export default async function FrontPagePage({ searchParams }: Props) {
  const actor = await requireActor('page.front-page', deskRoutes.frontPage())
  const locale = await deskLocale()
  const { q } = await searchParams
  const text = typeof q === 'string' && q.trim() ? q.trim() : undefined
  const head = await getFrontPageHead()
  const ids = head.lead ? [head.lead, ...head.pins] : head.pins
  const [pinned, offers] = await Promise.all([
    listFrontPageChoices({ ids, locale }),
    listFrontPageOffers({ text, locale }),
  ])
  const texts = deskSettingsMessages[locale]
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="frontPage"
      title={deskMessages[locale].frontPage}
      actions={
        <a className="button framed" href={routes.front(locale)}>
          {deskMessages[locale].reader}
        </a>
      }
    >
      <div className="grid max-w-3xl gap-4">
        <p className="small">{texts.frontHelp}</p>
        <FrontPageForm
          locale={locale}
          pinned={pinned}
          head={head}
          offers={offers}
          search={
            <search>
              {/* Without a new document, so that what is not saved yet stays. */}
              <Form action={deskRoutes.frontPage()} className="filter-form" scroll={false}>
                <label className="field grow">
                  <span>{texts.offersFind}</span>
                  <input className="input" type="search" name="q" defaultValue={text} />
                </label>
                <button type="submit" className="button framed">
                  {texts.find}
                </button>
              </Form>
            </search>
          }
        />
      </div>
    </DeskFrame>
  )
}
