import { bilingual } from './bilingual'

/** The save button alone, which every page carries. */
export const saveMessages = bilingual({
  id: { save: 'Simpan', saved: 'Tersimpan' },
  en: { save: 'Save', saved: 'Saved' },
})
