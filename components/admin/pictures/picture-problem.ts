import type { CallFailure } from '@/lib/client/desk/call'
import type { PictureRefusal } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { pictureMessages } from '@/lib/shared/messages/desk-pictures'

type Problem =
  | CallFailure['error']
  | PictureRefusal
  | 'absent'
  | 'in-public'
  | 'same'
  | 'without-credit'
  | 'outside'
  | 'used'

/** Why something with a picture was not done, and what to do about it. */
export function pictureProblem(locale: Locale, error: Problem): string {
  const texts = pictureMessages[locale]
  if (error === 'used') return texts.removeUsed
  return error in texts
    ? (texts as Record<string, unknown> as Record<Problem, string>)[error]
    : (deskMessages[locale] as Record<string, unknown> as Record<Problem, string>)[error]
}
