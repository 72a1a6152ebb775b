import type { SampleArticle } from '../sample-article'

export const bankBenih: SampleArticle = {
  key: 'bank-benih',
  section: 'dunia',
  topics: ['pangan', 'pasifik', 'lumbung-benih-samudra'],
  place: 'PULAU TEMARU',
  byline: 'Bagas Adiwinata',
  leadImage: 'bank-benih',
  id: {
    headline: 'Enam negara pulau menitipkan benih di satu lumbung',
    standfirst:
      'Talas, pisang, dan sukun dari pulau-pulau yang terancam air asin kini punya cadangan ' +
      'bersama di sebuah lereng bukit di Pasifik Selatan.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Pintu bajanya tidak lebih lebar daripada pintu dapur. Di baliknya, di lereng bukit ' +
          'Pulau Temaru yang menghadap angin, tersimpan 4.300 contoh tanaman pangan milik enam ' +
          'negara kepulauan di Pasifik. Pekan ini Lumbung Benih Samudra menerima kiriman ' +
          'terakhir dari para pendirinya dan resmi mulai bekerja.',
      },
      {
        kind: 'paragraph',
        text:
          'Gagasannya sederhana. Setiap negara menyimpan salinan tanamannya di satu tempat yang ' +
          'cukup tinggi dari permukaan laut, dan setiap negara tetap menjadi pemiliknya. Jika ' +
          'badai atau air asin merusak kebun di satu pulau, pemiliknya dapat meminta kembali ' +
          'bahan tanam itu tanpa biaya.',
      },
      {
        kind: 'quote',
        text: 'Kami tidak sedang mengubur harta. Kami menaruh bekal di rumah saudara.',
        speaker: 'Lani Tefaroa, kepala penyimpanan',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Lebih banyak tabung daripada biji',
      },
      {
        kind: 'paragraph',
        text:
          'Meskipun disebut lumbung benih, lebih dari separuh isinya bukan biji. Talas, pisang, ' +
          'dan sukun diperbanyak dari tunas atau akar sehingga harus dipelihara sebagai ' +
          'jaringan hidup dalam tabung kaca. Lima teknisi memindahkannya ke media baru setiap ' +
          'enam sampai sembilan bulan, pekerjaan yang tidak boleh terputus oleh listrik padam ' +
          'ataupun libur panjang.',
      },
      {
        kind: 'paragraph',
        text: 'Karena itu, gedung tersebut tidak bergantung pada satu sumber listrik saja:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'panel surya di atap mencukupi kebutuhan siang hari;',
          'baterai menyimpan cadangan untuk dua malam;',
          'generator kecil hanya dinyalakan setelah badai.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Perundingan tentang aturannya memakan waktu tujuh tahun. Hal yang paling lama ' +
              'dibahas adalah siapa yang boleh meneliti simpanan itu dan menjual hasilnya. ' +
              'Akhirnya disepakati bahwa ',
          },
          {
            text: 'tidak satu pun contoh boleh keluar tanpa izin tertulis negara asalnya',
            strong: true,
          },
          { text: ', termasuk untuk universitas dan perusahaan benih.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Ravuna Keli, petani talas dari Atol Moiri, datang membawa sebelas jenis umbi dari ' +
          'kebun keluarganya. Tiga di antaranya tidak lagi tumbuh di tempat lain. “Ayah saya ' +
          'hafal nama semuanya,” ujarnya. “Saya hanya hafal rasanya. Sekarang setidaknya ada ' +
          'yang mencatat.”',
      },
      {
        kind: 'paragraph',
        text:
          'Biaya tahunannya masih menjadi pertanyaan. Iuran enam anggota baru menutup dua ' +
          'pertiga anggaran, dan selebihnya bergantung pada sumbangan yang harus dicari setiap ' +
          'tahun. Dua negara lain telah meminta bergabung, tetapi dewan pengurus ingin melihat ' +
          'lumbung itu melewati satu musim badai lebih dahulu.',
      },
    ],
  },
  en: {
    headline: 'Six island states put their seeds in one vault',
    standfirst:
      'Taro, bananas and breadfruit from islands threatened by salt water now have a shared ' +
      'reserve on a hillside in the South Pacific.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Its steel door is no wider than a kitchen door. Behind it, in a windward hillside on ' +
          'the island of Temaru, lie 4,300 samples of food crops belonging to six island states ' +
          'of the Pacific. This week the Ocean Seed Vault took in the last consignment from its ' +
          'founders and officially began its work.',
      },
      {
        kind: 'paragraph',
        text:
          'The idea is simple. Each country keeps a copy of its crops in one place well above ' +
          'sea level, and each country remains the owner. If a storm or salt water ruins the ' +
          'gardens on one island, the owner can ask for its planting material back free of ' +
          'charge.',
      },
      {
        kind: 'quote',
        text: 'We are not burying treasure. We are leaving provisions at a relative’s house.',
        speaker: 'Lani Tefaroa, head of storage',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'More tubes than seeds',
      },
      {
        kind: 'paragraph',
        text:
          'Although it is called a seed vault, more than half of what it holds is not seed at ' +
          'all. Taro, bananas and breadfruit are propagated from shoots or roots, and so must ' +
          'be kept as living tissue in glass tubes. Five technicians move them to a fresh ' +
          'medium every six to nine months, work that neither a power cut nor a long holiday ' +
          'may interrupt.',
      },
      {
        kind: 'paragraph',
        text: 'For that reason the building does not rely on a single source of power:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'solar panels on the roof cover daytime needs;',
          'batteries hold a reserve for two nights;',
          'a small generator is started only after a storm.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Negotiating the rules took seven years. What was discussed longest was who may ' +
              'do research on the collection and sell the results. In the end it was agreed ' +
              'that ',
          },
          {
            text: 'no sample may leave without the written permission of its country of origin',
            strong: true,
          },
          { text: ', and that this holds for universities and seed companies too.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Ravuna Keli, a taro farmer from Moiri Atoll, came with eleven kinds of tuber from ' +
          'her family’s garden. Three of them no longer grow anywhere else. “My father knew all ' +
          'their names by heart,” she said. “I only know their taste by heart. Now at least ' +
          'someone is writing it down.”',
      },
      {
        kind: 'paragraph',
        text:
          'The annual cost remains an open question. The six members’ dues cover only two ' +
          'thirds of the budget so far, and the rest depends on donations that must be found ' +
          'every year. Two more countries have asked to join, but the board wants to see the ' +
          'vault through one storm season first.',
      },
    ],
  },
}
