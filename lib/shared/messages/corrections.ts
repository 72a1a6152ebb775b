import { bilingual } from './bilingual'

/** What a reader of an earlier copy is told at the top of a corrected article. */
export const correctionMessages = bilingual({
  id: {
    title: 'Dikoreksi sejak salinan Anda',
    changed: 'Yang berubah dari salinan Anda',
    understood: 'Mengerti',
  },
  en: {
    title: 'Corrected since your copy',
    changed: 'What changed from your copy',
    understood: 'Got it',
  },
})
