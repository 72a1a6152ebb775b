import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/admin/desk-frame'
import { PictureCrop } from '@/components/admin/pictures/picture-crop'
import { PictureDelete } from '@/components/admin/pictures/picture-delete'
import { PictureFacts } from '@/components/admin/pictures/picture-facts'
import { PictureForm } from '@/components/admin/pictures/picture-form'
import { pictureName } from '@/components/admin/pictures/picture-name'
import { PictureReplace } from '@/components/admin/pictures/picture-replace'
import { PictureUses } from '@/components/admin/pictures/picture-uses'
import { findPictureUses, findToldLocales } from '@/db/queries/picture-uses'
import { getPicture } from '@/db/queries/pictures'
import { getPublication } from '@/db/queries/publication'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { reachOf } from '@/lib/shared/desk/permissions'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

type Props = { params: Promise<{ imageId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pictureMessages[await deskLocale()].title }
}

export default async function PicturePage({ params }: Props) {
  const { imageId } = await params
  const actor = await requireActor('page.pictures', deskRoutes.picture(imageId))
  const locale = await deskLocale()
  const texts = pictureMessages[locale]
  const [picture, uses, told, publication] = await Promise.all([
    getPicture(imageId),
    findPictureUses(imageId),
    findToldLocales(imageId),
    getPublication(locale),
  ])
  if (!picture) notFound()
  const shown = uses.filter((use) => use.kind !== 'crop').length
  return (
    <DeskFrame locale={locale} actor={actor} place="pictures" title={pictureName(picture, locale)}>
      <PictureFacts picture={picture} locale={locale} timeZone={publication.timeZone} />
      <PictureForm
        key={picture.id}
        picture={picture}
        locale={locale}
        told={told}
        mayPublish={reachOf(actor.role, 'stage.publish') !== undefined}
      />
      <div className="mt-8 grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        <section>
          <h2 className="desk-part mb-2">{texts.crop}</h2>
          <PictureCrop key={picture.id} picture={picture} locale={locale} />
        </section>
        <div className="grid gap-6">
          <section>
            <h2 className="desk-part mb-2">{texts.uses}</h2>
            <PictureUses uses={uses} locale={locale} />
          </section>
          {reachOf(actor.role, 'picture.replace') && (
            <PictureReplace id={picture.id} locale={locale} count={shown} />
          )}
          {reachOf(actor.role, 'picture.delete') && (
            <section>
              <h2 className="desk-part mb-2">{texts.remove}</h2>
              <PictureDelete id={picture.id} locale={locale} used={uses.length > 0} />
            </section>
          )}
        </div>
      </div>
    </DeskFrame>
  )
}
