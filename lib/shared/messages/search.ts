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
    failed: 'Search did not answer. Check the connection, then press Search.',
  },
})
