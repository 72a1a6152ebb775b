import { bilingual } from './bilingual'

/** What is said when an address cannot be answered. */
export const failureMessages = bilingual({
  id: {
    notFoundTitle: 'Halaman tidak ditemukan',
    notFoundText: 'Alamat ini tidak menuju ke artikel atau halaman mana pun.',
    badRequestTitle: 'Alamat tidak dapat dibaca',
    badRequestText: 'Penanda halaman di alamat ini rusak. Mulailah lagi dari daftarnya.',
    toFront: 'Ke beranda',
    toSearch: 'Cari artikel',
  },
  en: {
    notFoundTitle: 'Page not found',
    notFoundText: 'This address does not lead to any article or page.',
    badRequestTitle: 'This address cannot be read',
    badRequestText: 'The page mark in this address is broken. Start again from the list.',
    toFront: 'To the front page',
    toSearch: 'Search articles',
  },
})
