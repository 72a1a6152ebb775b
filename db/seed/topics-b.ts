import type { SampleTopic } from './sample-article'

/** Topics of the technology, sport and culture articles of the sample edition. */
export const topicsB: readonly SampleTopic[] = [
  {
    key: 'sastro-wiragati',
    kind: 'person',
    name: { id: 'Sastro Wiragati', en: 'Sastro Wiragati' },
    description: {
      id: 'Pelatih jemparingan di Desa Sendangmulat, Kulon Progo, dan pensiunan juru ukur tanah.',
      en: 'Jemparingan coach in Sendangmulat village, Kulon Progo, and a retired land surveyor.',
    },
  },
  {
    key: 'maluku',
    kind: 'place',
    name: { id: 'Maluku', en: 'Maluku' },
    description: {
      id:
        'Provinsi kepulauan di Indonesia timur yang dikelilingi Laut Banda, Laut Seram, dan Laut ' +
        'Arafura.',
      en: 'An island province in eastern Indonesia amid the Banda, Seram and Arafura seas.',
    },
  },
  {
    key: 'priangan',
    kind: 'place',
    name: { id: 'Priangan', en: 'Priangan' },
    description: {
      id: 'Wilayah pegunungan di Jawa Barat yang dikenal akan kebun tehnya.',
      en: 'A mountainous region of West Java known for its tea gardens.',
    },
  },
  {
    key: 'yogyakarta',
    kind: 'place',
    name: { id: 'Yogyakarta', en: 'Yogyakarta' },
    description: {
      id: 'Daerah istimewa di bagian selatan Jawa yang mencakup Bantul dan Kulon Progo.',
      en: 'A special region in the south of Java that includes Bantul and Kulon Progo.',
    },
  },
  {
    key: 'sulawesi',
    kind: 'place',
    name: { id: 'Sulawesi', en: 'Sulawesi' },
    description: {
      id: 'Pulau besar di Indonesia tengah yang terdiri atas enam provinsi.',
      en: 'A large island in central Indonesia made up of six provinces.',
    },
  },
  {
    key: 'koperasi-gelombang-warleta',
    kind: 'organisation',
    name: { id: 'Koperasi Gelombang Warleta', en: 'Gelombang Warleta Cooperative' },
    description: {
      id: 'Koperasi nelayan yang membangun dan mengelola menara telepon di Pulau Warleta, Maluku.',
      en:
        'The fishing cooperative that built and runs the phone mast on the island of Warleta, ' +
        'Maluku.',
    },
  },
  {
    key: 'bengkel-arus-kedua',
    kind: 'organisation',
    name: { id: 'Bengkel Arus Kedua', en: 'Arus Kedua Workshop' },
    description: {
      id: 'Bengkel di Semarang yang merakit penyimpan listrik dari baterai kendaraan bekas.',
      en: 'A Semarang workshop that builds power storage out of used vehicle batteries.',
    },
  },
  {
    key: 'telekomunikasi-warga',
    kind: 'subject',
    name: { id: 'Telekomunikasi warga', en: 'Community telecoms' },
    description: {
      id: 'Jaringan telepon dan internet yang dibangun dan dikelola oleh penggunanya sendiri.',
      en: 'Telephone and internet networks built and run by the people who use them.',
    },
  },
  {
    key: 'aksara-nusantara',
    kind: 'subject',
    name: { id: 'Aksara Nusantara', en: 'Scripts of the archipelago' },
    description: {
      id: 'Aksara daerah di Indonesia, cara menulisnya, dan kehidupannya di perangkat digital.',
      en: 'Indonesia’s regional scripts, how they are written and their life on digital devices.',
    },
  },
  {
    key: 'daur-ulang',
    kind: 'subject',
    name: { id: 'Daur ulang', en: 'Recycling' },
    description: {
      id: 'Upaya memakai kembali barang dan bahan yang sudah dibuang.',
      en: 'Efforts to put discarded things and materials to use again.',
    },
  },
  {
    key: 'lari-jarak-jauh',
    kind: 'subject',
    name: { id: 'Lari jarak jauh', en: 'Distance running' },
    description: {
      id: 'Maraton dan lomba lari jarak jauh lainnya, di jalan raya maupun di alam terbuka.',
      en: 'Marathons and other long-distance races, on the road and in open country.',
    },
  },
  {
    key: 'panahan-tradisional',
    kind: 'subject',
    name: { id: 'Panahan tradisional', en: 'Traditional archery' },
    description: {
      id: 'Panahan menurut adat daerah, termasuk jemparingan yang dilakukan sambil duduk bersila.',
      en:
        'Archery by regional custom, including jemparingan, which is practised sitting ' +
        'cross-legged.',
    },
  },
  {
    key: 'voli-pantai',
    kind: 'subject',
    name: { id: 'Voli pantai', en: 'Beach volleyball' },
    description: {
      id: 'Bola voli yang dimainkan di atas pasir oleh dua pemain pada setiap regu.',
      en: 'Volleyball played on sand by teams of two.',
    },
  },
  {
    key: 'batik',
    kind: 'subject',
    name: { id: 'Batik', en: 'Batik' },
    description: {
      id: 'Seni menghias kain dengan malam dan celupan warna, beserta para pembuatnya.',
      en: 'The art of decorating cloth with wax and dye, and the people who practise it.',
    },
  },
  {
    key: 'wayang',
    kind: 'subject',
    name: { id: 'Wayang', en: 'Wayang' },
    description: {
      id: 'Seni pertunjukan boneka dan bayangan, dari pakem lama sampai garapan baru.',
      en: 'The art of puppet and shadow theatre, from the old canon to new work.',
    },
  },
  {
    key: 'arsip-bunyi',
    kind: 'subject',
    name: { id: 'Arsip bunyi', en: 'Sound archives' },
    description: {
      id: 'Perekaman dan penyimpanan bunyi suatu tempat agar dapat didengarkan lagi kelak.',
      en: 'Recording and keeping the sounds of a place so that they can be heard again later.',
    },
  },
]
