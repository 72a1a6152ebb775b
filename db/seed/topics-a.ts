import type { SampleTopic } from './sample-article'

/** Topics of the world, national and economy articles of the sample edition. */
export const topicsA: readonly SampleTopic[] = [
  {
    key: 'sitti-ramlah',
    kind: 'person',
    name: { id: 'Sitti Ramlah', en: 'Sitti Ramlah' },
    description: {
      id:
        'Ketua kelompok Akar Pesisir yang memulihkan hutan bakau di Labuan Sippa, Sulawesi ' +
        'Selatan.',
      en:
        'Head of the Akar Pesisir group, which is restoring the mangroves of Labuan Sippa, ' +
        'South Sulawesi.',
    },
  },
  {
    key: 'yosefa-beliang',
    kind: 'person',
    name: { id: 'Yosefa Beliang', en: 'Yosefa Beliang' },
    description: {
      id: 'Mantan guru yang mengelola perahu perpustakaan di Sungai Jelimut, Kalimantan Barat.',
      en: 'A former teacher who runs the library boat on the Jelimut River in West Kalimantan.',
    },
  },
  {
    key: 'karpatia',
    kind: 'place',
    name: { id: 'Pegunungan Karpatia', en: 'Carpathian Mountains' },
    description: {
      id: 'Kabar dari pegunungan di Eropa Tengah dan Timur serta kota-kota perbatasannya.',
      en: 'News from the mountain range of Central and Eastern Europe and its border towns.',
    },
  },
  {
    key: 'madura',
    kind: 'place',
    name: { id: 'Madura', en: 'Madura' },
    description: {
      id: 'Kabar dari pulau di lepas pantai timur laut Jawa, dari tambak garam sampai pasarnya.',
      en: 'News from the island off Java’s north-eastern coast, from its salt pans to its markets.',
    },
  },
  {
    key: 'pasifik',
    kind: 'place',
    name: { id: 'Pasifik', en: 'The Pacific' },
    description: {
      id: 'Kabar dari negara-negara kepulauan di Samudra Pasifik dan laut yang menghubungkannya.',
      en: 'News from the island states of the Pacific Ocean and the sea that connects them.',
    },
  },
  {
    key: 'koperasi-lereng-manis',
    kind: 'organisation',
    name: { id: 'Koperasi Lereng Manis', en: 'Lereng Manis Co-operative' },
    description: {
      id: 'Koperasi petani cabai di Lembur Kacapi, Jawa Barat.',
      en: 'A co-operative of chili growers in Lembur Kacapi, West Java.',
    },
  },
  {
    key: 'lumbung-benih-samudra',
    kind: 'organisation',
    name: { id: 'Lumbung Benih Samudra', en: 'Ocean Seed Vault' },
    description: {
      id: 'Tempat penyimpanan bersama tanaman pangan milik enam negara kepulauan di Pasifik.',
      en: 'A store of food crops shared by six island states of the Pacific.',
    },
  },
  {
    key: 'banjir',
    kind: 'subject',
    name: { id: 'Banjir', en: 'Floods' },
    description: {
      id: 'Banjir, peringatan dini, dan cara warga hidup di tepi sungai.',
      en: 'Floods, early warning and how people live beside rivers.',
    },
  },
  {
    key: 'gotong-royong',
    kind: 'subject',
    name: { id: 'Gotong royong', en: 'Mutual help' },
    description: {
      id: 'Pekerjaan yang dipikul bersama oleh warga demi kepentingan bersama.',
      en: 'Work that neighbours take on together for the common good.',
    },
  },
  {
    key: 'kabel-bawah-laut',
    kind: 'subject',
    name: { id: 'Kabel bawah laut', en: 'Submarine cables' },
    description: {
      id: 'Kabel di dasar laut yang menghubungkan pulau dan benua dengan internet.',
      en: 'The cables on the seabed that link islands and continents to the internet.',
    },
  },
  {
    key: 'kereta-api',
    kind: 'subject',
    name: { id: 'Kereta api', en: 'Railways' },
    description: {
      id: 'Jalur, stasiun, dan orang-orang yang bepergian dengan kereta api.',
      en: 'Lines, stations and the people who travel by train.',
    },
  },
  {
    key: 'literasi',
    kind: 'subject',
    name: { id: 'Literasi', en: 'Literacy' },
    description: {
      id: 'Buku, perpustakaan, dan orang-orang yang membawa bacaan kepada pembacanya.',
      en: 'Books, libraries and the people who bring reading to readers.',
    },
  },
  {
    key: 'pangan',
    kind: 'subject',
    name: { id: 'Pangan', en: 'Food' },
    description: {
      id: 'Dari benih sampai harga di pasar: bagaimana pangan ditanam, disimpan, dan dijual.',
      en: 'From seed to market price: how food is grown, stored and sold.',
    },
  },
  {
    key: 'pembayaran-digital',
    kind: 'subject',
    name: { id: 'Pembayaran digital', en: 'Digital payments' },
    description: {
      id: 'Pembayaran tanpa uang tunai dan pengaruhnya bagi pedagang serta pembeli.',
      en: 'Paying without cash, and what it means for traders and customers.',
    },
  },
  {
    key: 'pesisir',
    kind: 'subject',
    name: { id: 'Pesisir', en: 'Coasts' },
    description: {
      id: 'Pantai, bakau, tambak, dan kehidupan warga di tepi laut.',
      en: 'Shores, mangroves, ponds and life at the edge of the sea.',
    },
  },
  {
    key: 'usaha-kecil',
    kind: 'subject',
    name: { id: 'Usaha kecil', en: 'Small business' },
    description: {
      id: 'Petani, perajin, dan pedagang yang menjalankan usahanya sendiri.',
      en: 'Farmers, makers and traders who run their own businesses.',
    },
  },
]
