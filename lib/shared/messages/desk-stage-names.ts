import { bilingual } from './bilingual'

/** Where a text stands, in a word or two. */
export const stageNames = bilingual({
  id: {
    absent: 'belum ada',
    draft: 'draf',
    review: 'ditinjau',
    scheduled: 'dijadwalkan',
    published: 'terbit',
    corrected: 'dikoreksi',
    withdrawn: 'ditarik',
    changed: 'ada perubahan',
    changedWhy: 'Meja redaksi punya perubahan yang belum terbit',
    id: 'Indonesia',
    en: 'Inggris',
  },
  en: {
    absent: 'none yet',
    draft: 'draft',
    review: 'in review',
    scheduled: 'scheduled',
    published: 'published',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
    changed: 'changes',
    changedWhy: 'The desk has changes that are not public yet',
    id: 'Indonesian',
    en: 'English',
  },
})
