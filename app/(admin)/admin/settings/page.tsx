import type { Metadata } from 'next'
import { DeskFrame } from '@/components/admin/desk-frame'
import { DeskSection } from '@/components/admin/desk-section'
import { PublicationForm } from '@/components/admin/settings/publication-form'
import { SectionsForm } from '@/components/admin/settings/sections-form'
import { getPublicationTexts, listDeskSections } from '@/db/queries/desk-settings'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'

/** Indonesia's own before all others. */
const usualZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].settings }
}

export default async function SettingsPage() {
  const actor = await requireActor('page.settings', deskRoutes.settings())
  const locale = await deskLocale()
  const [publication, sections] = await Promise.all([getPublicationTexts(), listDeskSections()])
  const texts = deskSettingsMessages[locale]
  const zones = new Set([
    ...usualZones,
    publication.timeZone,
    ...Intl.supportedValuesOf('timeZone'),
  ])
  return (
    <DeskFrame locale={locale} actor={actor} place="settings" title={deskMessages[locale].settings}>
      <div className="grid max-w-5xl gap-10">
        <DeskSection title={texts.publication}>
          <PublicationForm locale={locale} publication={publication} zones={[...zones]} />
        </DeskSection>
        <DeskSection title={texts.sections}>
          <SectionsForm locale={locale} sections={sections} />
        </DeskSection>
      </div>
    </DeskFrame>
  )
}
