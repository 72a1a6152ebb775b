import { bilingual } from './bilingual'

/** The invitation on the front page, which every reader of it pays for. */
export const editionCardMessages = bilingual({
  id: {
    card: 'Bawa koran hari ini.',
    cardText: 'Unduh sekali lewat Wi-Fi, lalu baca dan cari seharian tanpa sinyal.',
    cardGo: 'Pilih edisi',
  },
  en: {
    card: 'Take today’s paper along.',
    cardText: 'Download once on Wi-Fi, then read and search all day without a signal.',
    cardGo: 'Choose an edition',
  },
})
