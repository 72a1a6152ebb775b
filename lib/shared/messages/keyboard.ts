import { bilingual } from './bilingual'

export const keyboardMessages = bilingual({
  id: {
    title: 'Papan tombol',
    next: 'Judul atau paragraf berikutnya',
    previous: 'Judul atau paragraf sebelumnya',
    save: 'Simpan atau hapus simpanan',
    language: 'Ganti bahasa',
    search: 'Cari',
    help: 'Bantuan ini',
    close: 'Tutup',
  },
  en: {
    title: 'Keyboard',
    next: 'Next headline or paragraph',
    previous: 'Previous headline or paragraph',
    save: 'Save or remove',
    language: 'Change language',
    search: 'Search',
    help: 'This help',
    close: 'Close',
  },
})
