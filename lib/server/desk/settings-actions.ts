import 'server-only'
import { savePublicationTexts, saveSections } from '@/db/queries/desk-settings'
import { saveFrontPage } from '@/db/queries/front-page'
import { frontPageInput, publicationInput, sectionsInput } from '@/lib/shared/api/desk/settings'
import { deskAction } from './action'

export const savePublicationAction = deskAction({
  input: publicationInput,
  revalidates: ['publication'],
  run: savePublicationTexts,
})

/** Lists and articles name their section too. */
export const saveSectionsAction = deskAction({
  input: sectionsInput,
  revalidates: ['publication', 'edition'],
  run: saveSections,
})

export const saveFrontPageAction = deskAction({
  input: frontPageInput,
  revalidates: ['publication'],
  run: saveFrontPage,
})
