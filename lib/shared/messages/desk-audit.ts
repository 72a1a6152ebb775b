import { bilingual } from './bilingual'

/** The log of who did what. */
export const auditMessages = bilingual({
  id: {
    person: 'Orang',
    personHint: 'Nama, atau sebagiannya',
    action: 'Tindakan',
    any: 'Semua',
    target: 'Terhadap',
    targetHint: 'Misalnya alamat surel atau nomor artikel',
    from: 'Dari tanggal',
    until: 'Sampai tanggal',
    search: 'Cari',
    clear: 'Hapus saringan',
    when: 'Waktu',
    where: 'Dari alamat',
    details: 'Rincian',
    nobody: 'tidak dikenal',
    older: 'Lebih lama',
    newest: 'Terbaru',
    empty:
      'Belum ada yang dicatat. Setiap orang yang masuk dan setiap perubahan di meja redaksi akan tercatat di sini: siapa, apa, kapan, dari mana.',
    nothingFound: 'Tidak ada catatan yang cocok. Ubah atau hapus saringannya.',
    chain:
      'Catatan hanya bertambah. Tiap entri dikunci pada entri sebelumnya; npm run audit:verify menemukan setiap perubahan.',
  },
  en: {
    person: 'Person',
    personHint: 'A name, or part of one',
    action: 'Action',
    any: 'All',
    target: 'Done to',
    targetHint: 'Such as an e-mail address or the number of an article',
    from: 'From day',
    until: 'Until day',
    search: 'Search',
    clear: 'Clear the filters',
    when: 'When',
    where: 'From address',
    details: 'Details',
    nobody: 'unknown',
    older: 'Older',
    newest: 'Newest',
    empty:
      'Nothing is recorded yet. Everybody who signs in and every change at the desk will stand here: who, what, when, from where.',
    nothingFound: 'No entry matches. Change or clear the filters.',
    chain:
      'The log only grows. Each entry is locked to the one before; npm run audit:verify finds any change.',
  },
})
