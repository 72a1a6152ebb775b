import type { SampleArticle } from '../sample-article'

export const hargaCabai: SampleArticle = {
  key: 'harga-cabai',
  section: 'ekonomi',
  topics: ['pangan', 'usaha-kecil', 'koperasi-lereng-manis'],
  place: 'LEMBUR KACAPI, JAWA BARAT',
  byline: 'Intan Pramesti',
  leadImage: 'harga-cabai',
  id: {
    headline: 'Koperasi petani cabai meredam naik-turun harga',
    standfirst:
      'Dengan harga dasar, gudang pendingin, dan jadwal tanam bergilir, petani di lereng Jawa ' +
      'Barat tidak lagi menebak-nebak nilai panennya.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Papan tulis di depan gudang Koperasi Lereng Manis hanya memuat satu angka, dan sudah ' +
          'sembilan pekan angka itu hampir tidak berubah. Bagi petani cabai di Lembur Kacapi, ' +
          'yang terbiasa melihat harga berlipat tiga lalu jatuh dalam sebulan, papan yang ' +
          'membosankan adalah kabar baik.',
      },
      {
        kind: 'paragraph',
        text:
          'Koperasi itu menjamin harga dasar Rp23.000 per kilogram cabai merah keriting bagi ' +
          '412 anggotanya. Bila harga pasar lebih tinggi, selisihnya dibagi dua: separuh untuk ' +
          'petani, separuh untuk dana cadangan yang dipakai ketika harga jatuh di bawah batas ' +
          'itu.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Tiga kaki tungku',
      },
      {
        kind: 'paragraph',
        text:
          'Harga dasar hanya dapat berjalan karena ditopang dua hal lain. Pengurus menyebut ' +
          'ketiganya “kaki tungku”; bila satu patah, periuknya tumpah:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'harga dasar, yang ditinjau dua kali setahun bersama anggota;',
          'gudang pendingin 20 ton, yang dapat menahan panen selama dua pekan;',
          'jadwal tanam bergilir, supaya panen tidak datang bersamaan.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Jadwal itulah yang paling sulit disepakati. Setiap petani ingin panen menjelang ' +
          'Lebaran, saat harga biasanya naik. Setelah tiga kali rapat, anggota memilih undian, ' +
          'dengan janji bahwa giliran yang kurang menguntungkan tidak akan jatuh dua tahun ' +
          'berturut-turut kepada orang yang sama.',
      },
      {
        kind: 'quote',
        text: 'Dulu saya berjudi dengan musim. Sekarang saya bertani.',
        speaker: 'Kokom Rukmini, petani anggota',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Menurut catatan penjualan koperasi yang diperiksa Pena, selisih antara harga ' +
              'tertinggi dan terendah yang diterima anggota tahun ini sekitar Rp9.000 per ' +
              'kilogram. Dua tahun sebelumnya, selisih itu mencapai Rp58.000. Cara kami ' +
              'memeriksa angka dijelaskan di ',
          },
          { text: 'halaman tentang Pena', href: '/id/about' },
          { text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Pedagang pengumpul menanggapinya dengan hati-hati. Jajang Sutarma, yang sudah dua ' +
          'puluh tahun membeli cabai dari lereng itu, mengaku keuntungannya mengecil, tetapi ' +
          'kini ia lebih mudah menyusun kiriman. “Saya tahu berapa ton yang datang pekan ' +
          'depan,” katanya. “Itu juga ada harganya.”',
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Ujian sesungguhnya belum datang. Dana cadangan baru cukup untuk menutup ' },
          { text: 'enam pekan', emphasis: true },
          {
            text:
              ' harga rendah, sedangkan kejatuhan terpanjang yang pernah dicatat di daerah itu ' +
              'berlangsung sebelas pekan. Pengurus berharap dapat menyamai jangka itu sebelum ' +
              'panen raya tahun depan.',
          },
        ],
      },
    ],
  },
  en: {
    headline: 'Chili growers’ co-operative takes the swings out of prices',
    standfirst:
      'With a floor price, a cold store and a planting rota, farmers on a West Java hillside no ' +
      'longer have to guess what their harvest will be worth.',
    body: [
      {
        kind: 'paragraph',
        text:
          'The blackboard outside the Lereng Manis Co-operative’s warehouse shows a single ' +
          'figure, and for nine weeks that figure has hardly changed. To the chili growers of ' +
          'Lembur Kacapi, used to seeing prices triple and then collapse within a month, a ' +
          'boring blackboard is good news.',
      },
      {
        kind: 'paragraph',
        text:
          'The co-operative guarantees its 412 members a floor price of Rp23,000 per kilogram ' +
          'of curly red chilies. When the market price is higher, the difference is split in ' +
          'two: half goes to the farmer and half to a reserve fund that is drawn on when prices ' +
          'fall below that line.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Three legs of the stove',
      },
      {
        kind: 'paragraph',
        text:
          'The floor price works only because two other things hold it up. The managers call ' +
          'the three of them “the legs of the stove”; if one breaks, the pot spills:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'the floor price, which is reviewed with the members twice a year;',
          'a 20-tonne cold store, which can hold back the harvest for two weeks;',
          'a planting rota, so that the harvests do not all come in together.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'It was the rota that proved hardest to agree on. Every farmer wants to harvest just ' +
          'before Lebaran, the end of the fasting month, when prices usually rise. After three ' +
          'meetings the members chose to draw lots, with a promise that the less profitable ' +
          'turns would not fall to the same person two years running.',
      },
      {
        kind: 'quote',
        text: 'I used to gamble on the seasons. Now I farm.',
        speaker: 'Kokom Rukmini, a member farmer',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'According to the co-operative’s sales records, which Pena has examined, the gap ' +
              'between the highest and the lowest price members received this year was about ' +
              'Rp9,000 per kilogram. Two years earlier that gap was as wide as Rp58,000. How we ' +
              'check figures is explained on ',
          },
          { text: 'the page about Pena', href: '/en/about' },
          { text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Middlemen have responded cautiously. Jajang Sutarma, who has bought chilies from ' +
          'these slopes for twenty years, admits that his margin has shrunk, but says he now ' +
          'finds it easier to plan his deliveries. “I know how many tonnes are coming next ' +
          'week,” he said. “That is worth something too.”',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The real test has yet to come. The reserve fund is so far ' +
              'enough to cover only ',
          },
          { text: 'six weeks', emphasis: true },
          {
            text:
              ' of low prices, while the longest slump ever recorded in the area lasted eleven. ' +
              'The managers hope to match that span before next year’s main harvest.',
          },
        ],
      },
    ],
  },
  earlier: [
    {
      locale: 'id',
      index: 1,
      text:
        'Koperasi itu menjamin harga dasar Rp32.000 per kilogram cabai merah keriting bagi 412 ' +
        'anggotanya. Bila harga pasar lebih tinggi, selisihnya dibagi dua: separuh untuk ' +
        'petani, separuh untuk dana cadangan yang dipakai ketika harga jatuh di bawah batas itu.',
    },
    {
      locale: 'en',
      index: 1,
      text:
        'The co-operative guarantees its 412 members a floor price of Rp32,000 per kilogram of ' +
        'curly red chilies. When the market price is higher, the difference is split in two: ' +
        'half goes to the farmer and half to a reserve fund that is drawn on when prices fall ' +
        'below that line.',
    },
  ],
  correction: {
    id:
      'Versi sebelumnya menyebut harga dasar yang dijamin koperasi Rp32.000 per kilogram. Angka ' +
      'itu salah. Harga dasar yang benar adalah Rp23.000 per kilogram.',
    en:
      'An earlier version said that the co-operative guaranteed a floor price of Rp32,000 per ' +
      'kilogram. That figure was wrong. The correct floor price is Rp23,000 per kilogram.',
  },
}
