import type { SampleArticle } from '../sample-article'

export const sinyalPulau: SampleArticle = {
  key: 'sinyal-pulau',
  section: 'teknologi',
  topics: ['telekomunikasi-warga', 'koperasi-gelombang-warleta', 'maluku'],
  place: 'PULAU WARLETA',
  byline: 'Yonas Retraubin',
  leadImage: 'sinyal-pulau',
  id: {
    headline: 'Warga Pulau Warleta Dirikan Menara Sinyal Sendiri',
    standfirst:
      'Bertahun-tahun warga mendaki bukit demi satu garis sinyal. Kini sebuah koperasi nelayan ' +
      'mengelola menara setinggi 32 meter yang ditenagai matahari.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Setiap sore selama bertahun-tahun, puluhan orang mendaki Bukit Sirwan di Pulau ' +
          'Warleta, Maluku, sambil mengangkat telepon genggam ke arah utara. Hanya puncak itu ' +
          'yang kadang dijangkau sinyal dari pulau tetangga. Sejak Februari, kebiasaan itu ' +
          'berakhir. Di sana kini berdiri menara setinggi 32 meter yang dibangun dan dirawat ' +
          'oleh warga sendiri.',
      },
      {
        kind: 'paragraph',
        text:
          'Menara itu milik Koperasi Gelombang Warleta, yang beranggotakan 214 keluarga di tiga ' +
          'kampung. Setiap keluarga menyetor Rp15.000 sepekan selama dua tahun. Uang yang ' +
          'terkumpul, sekitar Rp330 juta, dipakai untuk membeli rangka baja, panel surya, ' +
          'baterai, dan perangkat radio.',
      },
      {
        kind: 'quote',
        text:
          'Dulu, kalau ada ibu yang hendak melahirkan, seseorang harus berlari ke bukit untuk ' +
          'memanggil bidan. Sekarang bidan bisa ditelepon dari tempat tidur.',
        speaker: 'Marthina Leweran, ketua koperasi',
      },
      { kind: 'heading', level: 2, text: 'Naik dengan tali layar' },
      {
        kind: 'paragraph',
        text:
          'Rangka menara tiba dengan kapal kayu dalam 48 potong. Karena tidak ada derek, para ' +
          'pembuat perahu menaikkannya dengan katrol dan tali layar, sepotong demi sepotong, ' +
          'selama sebelas hari. Insinyur dari Ambon, Yulius Pattiwara, mengawasi tanpa banyak ' +
          'bicara. “Soal simpul, merekalah yang mengajari saya,” katanya.',
      },
      {
        kind: 'paragraph',
        text:
          'Sambungan ke dunia luar datang lewat gelombang mikro dari stasiun di pulau seberang, ' +
          '21 kilometer jauhnya. Frekuensi selulernya dipakai berdasarkan perjanjian dengan ' +
          'sebuah operator nasional, yang menilai Warleta terlalu kecil untuk dilayani sendiri. ' +
          'Aturan pakainya ditempel di balai setiap kampung:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'panggilan ke puskesmas dan posko kapal selalu gratis;',
          'paket data untuk satu keluarga berharga Rp40.000 sebulan;',
          'dari pukul 23.00 sampai pukul 04.00 hanya panggilan suara dan pesan yang dilayani ' +
            'agar baterai awet.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Menara itu belum sempurna. Pada musim angin barat, awan tebal membuat baterai hanya ' +
          'bertahan semalam, dan dua kali pada bulan Maret sambungan terputus berjam-jam. Tiga ' +
          'anak muda telah dilatih memanjat dan mengganti suku cadang. Seorang di antaranya, ' +
          'Selfina Warbal, 22 tahun, kini menjadi teknisi tetap yang digaji koperasi.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Perubahan paling terasa di pasar ikan. Nelayan menanyakan harga di kota sebelum ' +
              'memutuskan berlayar, dan guru mengunduh bahan ajar tanpa menyeberang. Dua pulau ' +
              'lain sudah mengirim utusan untuk belajar; warga pulau lainnya dapat menitipkan ' +
              'pertanyaan melalui ',
          },
          { text: 'redaksi Pena', href: '/id/about' },
          { text: '. Marthina menyambut setiap tamu dengan nasihat yang sama: ' },
          { text: 'mulailah dari kas, bukan dari menara', emphasis: true },
          { text: '.' },
        ],
      },
    ],
  },
  en: {
    headline: 'Warleta islanders put up a phone mast of their own',
    standfirst:
      'For years residents climbed a hill for a single bar of signal. Now a fishing cooperative ' +
      'runs a 32-metre mast powered by the sun.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Every afternoon for years, dozens of people climbed Sirwan Hill on the island of ' +
          'Warleta, in Maluku, holding their mobile phones up towards the north. Only that ' +
          'summit was sometimes reached by a signal from the neighbouring island. In February ' +
          'the custom came to an end. On the hill there now stands a mast 32 metres high, built ' +
          'and maintained by the islanders themselves.',
      },
      {
        kind: 'paragraph',
        text:
          'The mast belongs to the Gelombang Warleta Cooperative, whose members are 214 families ' +
          'in three villages. Each family paid in Rp15,000 a week for two years. The money ' +
          'raised, about Rp330 million, went on a steel frame, solar panels, batteries and radio ' +
          'equipment.',
      },
      {
        kind: 'quote',
        text:
          'It used to be that when a woman was about to give birth, someone had to run up the ' +
          'hill to call the midwife. Now you can phone the midwife from your bed.',
        speaker: 'Marthina Leweran, chair of the cooperative',
      },
      { kind: 'heading', level: 2, text: 'Hoisted on sailing rope' },
      {
        kind: 'paragraph',
        text:
          'The frame arrived by wooden boat in 48 pieces. There being no crane, the boatbuilders ' +
          'raised it with pulleys and sailing rope, piece by piece, over eleven days. Yulius ' +
          'Pattiwara, an engineer from Ambon, supervised without saying much. “When it came to ' +
          'knots, they were the ones who taught me,” he said.',
      },
      {
        kind: 'paragraph',
        text:
          'The connection to the outside world comes by microwave from a station on the island ' +
          'opposite, 21 kilometres away. The mobile frequencies are used under an agreement with ' +
          'a national operator, which judged Warleta too small to serve itself. The rules of use ' +
          'are posted in each village hall:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'calls to the health centre and the boat station are always free;',
          'a data package for one family costs Rp40,000 a month;',
          'from 11 p.m. to 4 a.m. only voice calls and messages are carried, to spare the ' +
            'batteries.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The mast is not perfect yet. In the season of west winds, thick cloud means the ' +
          'batteries last only a night, and twice in March the connection was lost for hours. ' +
          'Three young people have been trained to climb and to replace parts. One of them, ' +
          'Selfina Warbal, 22, is now a permanent technician on the cooperative’s payroll.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The change is felt most at the fish market. Fishers ask about prices in town ' +
              'before deciding whether to sail, and teachers download lessons without making the ' +
              'crossing. Two other islands have already sent people to learn; those on islands ' +
              'elsewhere can pass on their questions through ',
          },
          { text: 'the Pena newsroom', href: '/en/about' },
          { text: '. Marthina greets every guest with the same advice: ' },
          { text: 'start with the kitty, not with the mast', emphasis: true },
          { text: '.' },
        ],
      },
    ],
  },
}
