import type { PublicationSetup } from '../queries/setup'

/** The sample publication. A newsroom gives its own name, tagline and sections. */
export const samplePublication: PublicationSetup = {
  name: 'Pena Pembaharu',
  timeZone: 'Asia/Jakarta',
  tagline: {
    id: 'Kabar yang jernih, dalam dua bahasa',
    en: 'Clear news, in two languages',
  },
  about: {
    id: [
      'Pena Pembaharu adalah terbitan contoh. Artikel-artikelnya ditulis untuk memperagakan Pena, perangkat lunak yang menerbitkannya; orang, organisasi, dan peristiwa di dalamnya rekaan, kecuali berita kawat dari Ankara.',
      'Berita dari kantor berita disebutkan sumbernya, dan yang kami ubah dari naskah aslinya dicatat di bawah artikel.',
      'Bila kami keliru, artikelnya dibetulkan dan koreksinya dicantumkan dengan tanggalnya. Bila sebuah artikel ditarik, alasannya tetap dapat dibaca.',
      'Tidak ada akun, iklan, atau pelacak. Yang Anda simpan hanya ada di perangkat Anda.',
    ],
    en: [
      'Pena Pembaharu is a sample publication. Its articles were written to show what Pena does, the software that publishes it; the people, organisations and events in them are invented, except for the wire story from Ankara.',
      'Stories from a news agency name their source, and what we changed from the original copy is noted below the article.',
      'When we are wrong, the article is put right and the correction stands there with its date. When an article is withdrawn, its reason stays readable.',
      'There are no accounts, no advertising and no trackers. What you save is on your device alone.',
    ],
  },
  sections: [
    section('dunia', 'Dunia', 'world', 'World'),
    section('nasional', 'Nasional', 'national', 'National'),
    section('ekonomi', 'Ekonomi', 'economy', 'Economy'),
    section('teknologi', 'Teknologi', 'technology', 'Technology'),
    section('olahraga', 'Olahraga', 'sport', 'Sport'),
    section('budaya', 'Budaya', 'culture', 'Culture'),
  ],
}

function section(id: string, name: string, slug: string, english: string) {
  return { id, slug: { id, en: slug }, name: { id: name, en: english } }
}
