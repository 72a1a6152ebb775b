import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

/** What a picture is called at the desk: what is seen on it, else what its file was called. */
export function pictureName(picture: DeskPicture, locale: Locale): string {
  return picture.alt[locale] || picture.fileName || pictureMessages[locale].unnamed
}
