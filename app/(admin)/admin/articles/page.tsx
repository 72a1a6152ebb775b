import { DeskFrame } from '@/components/admin/desk-frame'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'

export default async function ArticlesPage() {
  const actor = await requireActor('page.articles', deskRoutes.articles())
  const locale = await deskLocale()
  return (
    <DeskFrame locale={locale} actor={actor} place="articles" title={deskMessages[locale].articles}>
      <p className="empty">…</p>
    </DeskFrame>
  )
}
