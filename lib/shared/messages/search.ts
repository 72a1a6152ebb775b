import { plural } from '../format'
import { bilingual } from './bilingual'

export const searchMessages = bilingual({
  id: {
    title: 'Cari',
    label: 'Cari artikel',
    placeholder: 'Kata, nama, atau tempat',
    submit: 'Cari',
    intro: 'Cari di semua artikel berbahasa Indonesia.',
    found: (count: number) => plural('id', count, '# artikel', '# artikel'),
    nothing: (text: string) => `Tidak ada artikel dengan “${text}”.`,
    nothingHint: 'Coba kata yang lebih pendek, atau ejaan lain.',
    fromDevice: (when: string) =>
      `Dicari di edisi yang ada di perangkat ini, per ${when}: server tidak menjawab.`,
    needsEdition: 'Server tidak menjawab. Mencari tanpa sambungan memerlukan edisi yang diunduh.',
    getEdition: 'Unduh edisi',
    failed: 'Pencarian tidak menjawab. Periksa sambungan, lalu tekan Cari.',
  },
  en: {
    title: 'Search',
    label: 'Search articles',
    placeholder: 'A word, a name or a place',
    submit: 'Search',
    intro: 'Search all articles in English.',
    found: (count: number) => plural('en', count, '# article', '# articles'),
    nothing: (text: string) => `No article has “${text}”.`,
    nothingHint: 'Try a shorter word, or another spelling.',
    fromDevice: (when: string) =>
      `Searched in the edition on this device, as of ${when}: the server did not answer.`,
    needsEdition:
      'The server did not answer. Searching without a network needs a downloaded edition.',
    getEdition: 'Download an edition',
    failed: 'Search did not answer. Check the connection, then press Search.',
  },
})
