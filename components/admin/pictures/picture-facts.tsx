import { Moment } from '@/components/ui/moment'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

type Props = { picture: DeskPicture; locale: Locale; timeZone: string }

/** Where a picture comes from, in one line. */
export function PictureFacts({ picture, locale, timeZone }: Props) {
  const texts = pictureMessages[locale]
  const { fileName, width, height, uploadedBy, uploadedAt, cropOf, isPublic } = picture
  return (
    <p className="small mb-4 flex flex-wrap gap-x-4 gap-y-1">
      {fileName && <span>{fileName}</span>}
      <span>{texts.size(width, height)}</span>
      {uploadedBy && <span>{texts.broughtBy(uploadedBy)}</span>}
      {uploadedAt > 0 && <Moment locale={locale} at={uploadedAt} timeZone={timeZone} />}
      {cropOf && (
        <a className="link" href={deskRoutes.picture(cropOf)}>
          {texts.cropOf}
        </a>
      )}
      {!isPublic && <span className="badge">{texts.notPublic}</span>}
    </p>
  )
}
