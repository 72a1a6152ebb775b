import type { Metadata } from 'next'
import { DeskFrame } from '@/components/admin/desk-frame'
import { DeskSection } from '@/components/admin/desk-section'
import { FormerPeople } from '@/components/admin/people/former-people'
import { InviteForm } from '@/components/admin/people/invite-form'
import { PendingInvitations } from '@/components/admin/people/pending-invitations'
import { PeopleTable } from '@/components/admin/people/people-table'
import { listInvitations } from '@/db/queries/invitations'
import { listPeople } from '@/db/queries/people'
import { getPublication } from '@/db/queries/publication'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { peopleMessages } from '@/lib/shared/messages/desk-people'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].people }
}

export default async function PeoplePage() {
  const actor = await requireActor('page.people', deskRoutes.people())
  const locale = await deskLocale()
  const [everybody, invitations, { timeZone }] = await Promise.all([
    listPeople(),
    listInvitations(Date.now()),
    getPublication(locale),
  ])
  const texts = peopleMessages[locale]
  const here = everybody.filter((person) => person.leftAt === null)
  const gone = everybody.filter((person) => person.leftAt !== null)
  return (
    <DeskFrame locale={locale} actor={actor} place="people" title={deskMessages[locale].people}>
      <div className="grid grid-cols-1 gap-8">
        <div className="grid grid-cols-1 gap-3">
          <PeopleTable locale={locale} timeZone={timeZone} people={here} own={actor.id} />
          {here.length === 1 && <p className="empty">{texts.alone}</p>}
        </div>
        <DeskSection title={texts.inviteTitle}>
          <InviteForm locale={locale} />
        </DeskSection>
        <DeskSection title={texts.pendingTitle}>
          <PendingInvitations locale={locale} timeZone={timeZone} invitations={invitations} />
        </DeskSection>
        {gone.length > 0 && (
          <DeskSection title={texts.goneTitle}>
            <FormerPeople locale={locale} timeZone={timeZone} people={gone} />
          </DeskSection>
        )}
      </div>
    </DeskFrame>
  )
}
