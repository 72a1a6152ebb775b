import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Locale, locales } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'
import { pictureName } from './picture-name'
import { PictureThumb } from './picture-thumb'

/** The pictures of the library, each leading to its page. */
export function PictureGrid({ pictures, locale }: { pictures: DeskPicture[]; locale: Locale }) {
  const texts = pictureMessages[locale]
  return (
    <ul className="picture-grid">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={deskRoutes.picture(picture.id)} className="group block">
            <PictureThumb
              picture={picture}
              className="aspect-[8/5] w-full rounded-sm object-cover"
            />
            <span className="mt-1 line-clamp-2 group-hover:underline">
              {pictureName(picture, locale)}
            </span>
          </a>
          <p className="small flex flex-wrap gap-x-2">
            {picture.credit && <span>{picture.credit}</span>}
            {!picture.isPublic && <span className="badge">{texts.notPublic}</span>}
            {locales.some((one) => !picture.alt[one].trim()) && (
              <span className="problem">{texts.noAlt}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
