import type { SampleArticle } from '../sample-article'

export const kabelLaut: SampleArticle = {
  key: 'kabel-laut',
  section: 'dunia',
  topics: ['kabel-bawah-laut', 'pasifik'],
  place: 'NORAMEA',
  byline: 'Dimas Prabaswara',
  leadImage: 'kabel-laut',
  id: {
    headline: 'Kabel laut ke Noramea dikabarkan pulih setelah 19 hari',
    standfirst:
      'Seorang pejabat mengatakan sambungan internet negara pulau itu sudah kembali penuh. ' +
      'Pengumuman resmi belum dikeluarkan.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Satu-satunya kabel laut yang menghubungkan Noramea, negara pulau berpenduduk 38.000 ' +
          'jiwa di Pasifik, dikabarkan telah tersambung kembali pada Rabu malam. Gangguan yang ' +
          'bermula 19 hari sebelumnya membuat rumah sakit, bank, dan sekolah di negara itu ' +
          'bergantung pada sambungan satelit yang sempit.',
      },
      {
        kind: 'paragraph',
        text:
          'Seorang pejabat di kantor perhubungan Noramea mengatakan kepada Pena bahwa kapal ' +
          'perbaikan telah mengangkat kabel dari kedalaman 2.100 meter, memotong bagian yang ' +
          'rusak, lalu menyambungnya dengan ruas baru sepanjang enam kilometer. Ia tidak ' +
          'bersedia disebut namanya karena pengumuman resmi belum dikeluarkan.',
      },
      {
        kind: 'quote',
        text: 'Kapasitasnya sudah kembali seperti semula. Tinggal pengujian akhir.',
        speaker: 'Pejabat kantor perhubungan Noramea',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Hidup dengan sambungan sempit',
      },
      {
        kind: 'paragraph',
        text: 'Selama gangguan, pemerintah menjatah sambungan satelit menurut urutan berikut:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Rumah sakit dan menara kendali bandara.',
          'Bank dan kiriman uang dari luar negeri.',
          'Sekolah, dua jam setiap pagi.',
          'Rumah tangga, selepas pukul 20.00.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Elani Tovale, pemilik toko kelontong di ibu kota, mencatat utang pelanggan di buku ' +
          'tulis karena mesin pembayarannya mati. “Anak-anak mengira kami kembali ke zaman ' +
          'kakek mereka,” katanya melalui telepon satelit. “Tetapi buku tulis itu tidak pernah ' +
          'kehilangan sinyal.”',
      },
      {
        kind: 'paragraph',
        text:
          'Perusahaan pengelola kabel, Lintas Palung, belum menjawab pertanyaan tentang ' +
          'penyebab kerusakan. Jangkar kapal, gempa, dan longsoran dasar laut termasuk penyebab ' +
          'yang lazim, tetapi pemeriksaan ruas yang diangkat biasanya memerlukan beberapa pekan.',
      },
      {
        kind: 'paragraph',
        text:
          'Di pelabuhan, kabar itu disambut dengan hati-hati. Sejumlah warga mengatakan pesan ' +
          'mereka mulai terkirim lebih cepat pada Kamis pagi, sedangkan yang lain belum ' +
          'merasakan perbedaan. Kantor pos tetap membuka loket tambahan untuk surat dan wesel ' +
          'sampai akhir pekan.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Noramea telah lama menginginkan kabel kedua. Sebuah studi kelayakan pernah ' +
              'disusun, tetapi biayanya setara dengan seperempat anggaran tahunan negara itu. ' +
              'Selama hanya ada satu kabel, setiap perbaikan ',
          },
          { text: 'hanyalah jeda', emphasis: true },
          { text: ' sebelum gangguan berikutnya.' },
        ],
      },
    ],
  },
  en: {
    headline: 'Sea cable to Noramea said to be restored after 19 days',
    standfirst:
      'An official says the island state’s internet link is back at full strength. No formal ' +
      'announcement has been made yet.',
    body: [
      {
        kind: 'paragraph',
        text:
          'The only sea cable serving Noramea, an island state of 38,000 people in the Pacific, ' +
          'is said to have been reconnected on Wednesday night. The break, which began 19 days ' +
          'earlier, had left the country’s hospital, banks and schools dependent on a narrow ' +
          'satellite link.',
      },
      {
        kind: 'paragraph',
        text:
          'An official in Noramea’s communications office told Pena that a repair ship had ' +
          'lifted the cable from a depth of 2,100 metres, cut out the damaged part and spliced ' +
          'in a new section six kilometres long. The official did not wish to be named because ' +
          'no formal announcement had yet been made.',
      },
      {
        kind: 'quote',
        text: 'Capacity is back to what it was. Only the final tests remain.',
        speaker: 'Official in Noramea’s communications office',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Living on a narrow link',
      },
      {
        kind: 'paragraph',
        text: 'During the outage, the government rationed the satellite link in this order:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'The hospital and the airport control tower.',
          'Banks and money sent home from abroad.',
          'Schools, for two hours every morning.',
          'Households, after 8 p.m.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Elani Tovale, who owns a grocery shop in the capital, noted her customers’ debts in ' +
          'an exercise book because her payment terminal was dead. “The children thought we had ' +
          'gone back to their grandfather’s day,” she said by satellite phone. “But that ' +
          'exercise book never once lost its signal.”',
      },
      {
        kind: 'paragraph',
        text:
          'The company that runs the cable, Lintas Palung, has not yet answered questions about ' +
          'what caused the damage. Ships’ anchors, earthquakes and undersea landslides are ' +
          'among the usual causes, but examining the section brought up normally takes several ' +
          'weeks.',
      },
      {
        kind: 'paragraph',
        text:
          'At the harbour the news was met with caution. A number of residents said their ' +
          'messages had begun to go through faster on Thursday morning, while others had yet to ' +
          'notice a difference. The post office is keeping its extra counters for letters and ' +
          'money orders open until the weekend.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Noramea has long wanted a second cable. A feasibility study was once drawn up, ' +
              'but the cost was equal to a quarter of the country’s annual budget. As long as ' +
              'there is only one cable, every repair is ',
          },
          { text: 'merely a pause', emphasis: true },
          { text: ' before the next outage.' },
        ],
      },
    ],
  },
  withdrawal: {
    id:
      'Artikel ini kami tarik. Kabar bahwa kabel laut telah pulih hanya berasal dari satu ' +
      'sumber, dan kami tidak berhasil memastikannya melalui sumber kedua. Kabar itu semestinya ' +
      'tidak kami terbitkan sebelum ada kepastian. Kami meminta maaf kepada pembaca.',
    en:
      'We have withdrawn this article. The report that the sea cable had been restored came ' +
      'from one source only, and we were unable to confirm it with a second. We should not have ' +
      'published it before it was confirmed. We apologise to our readers.',
  },
}
