import 'server-only'
import { describePicture as describe } from '@/db/queries/picture-changes'
import { replacePicture as replace } from '@/db/queries/picture-replacement'
import {
  pictureCut,
  pictureDeletion,
  pictureDescription,
  pictureReplacement,
} from '@/lib/shared/api/desk/picture'
import { cutPicture, takePictureAway } from '../picture/intake'
import { deskAction } from './action'

export const describePicture = deskAction({
  input: pictureDescription,
  revalidates: ['edition'],
  run: describe,
})

export const cropPicture = deskAction({
  input: pictureCut,
  run: ({ id, crop }, act) => cutPicture(id, crop, act),
})

export const replacePicture = deskAction({
  input: pictureReplacement,
  revalidates: ['edition'],
  run: (swap, act) => replace(swap, act),
})

export const deletePicture = deskAction({
  input: pictureDeletion,
  run: ({ id }, act) => takePictureAway(id, act),
})
