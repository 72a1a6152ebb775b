import type { SampleArticle } from '../sample-article'

export const batikPewarna: SampleArticle = {
  key: 'batik-pewarna',
  section: 'budaya',
  topics: ['batik', 'yogyakarta'],
  place: 'BANTUL',
  byline: 'Ratri Wulandari',
  leadImage: 'batik-pewarna',
  id: {
    headline: 'Pembatik Giripurna Kembali ke Pewarna Tumbuhan',
    standfirst:
      'Setelah air sumur berubah warna, 27 rumah tangga pembatik di Bantul meninggalkan pewarna ' +
      'sintetis dan belajar lagi bersabar dengan nila.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Warna biru di tangan Tumirah Sukesi tidak hilang meskipun sudah dicuci tiga kali. Itu ' +
          'bukan keluhan. Bagi perempuan berusia 58 tahun tersebut, noda nila menandakan bahwa ' +
          'bak celup di belakang rumahnya hidup lagi setelah hampir tiga puluh tahun kering.',
      },
      {
        kind: 'paragraph',
        text:
          'Di Dusun Giripurna, Bantul, 27 dari 40 rumah tangga pembatik kini memakai pewarna ' +
          'dari daun, kayu, dan kulit kayu. Perubahan dimulai lima tahun lalu, ketika air sumur ' +
          'di bagian bawah dusun berubah warna dan hasil uji menunjukkan sisa pewarna sintetis. ' +
          '“Kami minum dari tanah yang sama tempat kami membuang air celupan,” kata Tumirah.',
      },
      { kind: 'heading', level: 2, text: 'Sabar terhadap warna' },
      {
        kind: 'paragraph',
        text:
          'Pewarna tumbuhan menuntut waktu. Selembar kain yang dengan bahan sintetis selesai ' +
          'dalam sepekan kini memerlukan tiga pekan sampai dua bulan. Warna biru tua baru muncul ' +
          'setelah belasan celupan, dan kain harus diangin-anginkan dahulu sebelum celupan ' +
          'berikutnya. Bahan utamanya ditanam atau dikumpulkan sendiri:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'daun nila untuk biru;',
          'kulit kayu tingi dan mahoni untuk cokelat kemerahan;',
          'kayu tegeran untuk kuning;',
          'kayu secang untuk merah.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Pengunci warnanya adalah tawas, kapur, atau ' },
          { text: 'tunjung', emphasis: true },
          {
            text:
              ', yaitu garam besi yang menggelapkan warna. Resepnya dicatat dalam buku tulis ' +
              'bergaris yang dipinjam bergiliran. Menurut Wening Prabasiwi, peneliti tekstil ' +
              'yang mendampingi mereka, catatan itu sama berharganya dengan kain. “Dulu resep ' +
              'hilang bersama pemiliknya,” ujarnya.',
          },
        ],
      },
      {
        kind: 'quote',
        text:
          'Dua kain dari bak yang sama tidak pernah sama persis. Pembeli yang mengerti justru ' +
          'mencari bedanya.',
        speaker: 'Tumirah Sukesi, pembatik',
      },
      {
        kind: 'paragraph',
        text:
          'Harga tetap menjadi soal. Selembar kain dapat dijual dua sampai tiga kali lebih ' +
          'mahal, tetapi pesanan seragam dalam jumlah besar belum dapat dipenuhi. Tiga belas ' +
          'rumah tangga masih memakai pewarna sintetis, dengan bak pengolah limbah yang dibangun ' +
          'bersama. Kelompok itu sengaja tidak memaksa mereka.',
      },
      {
        kind: 'paragraph',
        text:
          'Anak muda masuk lewat kebun. Raka Pamungkasjati, 24 tahun, meninggalkan pekerjaan ' +
          'gudang di kota untuk mengurus 2.000 batang nila. Ia belum bisa membatik dengan halus, ' +
          'tetapi hafal kapan daun harus dipetik: pagi sekali, sebelum tanaman berbunga. Air ' +
          'sumur di bagian bawah dusun, katanya, sudah jernih sejak tahun lalu.',
      },
    ],
  },
  en: {
    headline: 'Giripurna batik makers go back to plant dyes',
    standfirst:
      'After the water in their wells changed colour, 27 batik households in Bantul gave up ' +
      'synthetic dyes and are learning again to be patient with indigo.',
    body: [
      {
        kind: 'paragraph',
        text:
          'The blue on Tumirah Sukesi’s hands has not gone, although she has washed them three ' +
          'times. That is not a complaint. For the 58-year-old, the indigo stain is a sign that ' +
          'the dye vat behind her house is alive again after standing dry for almost thirty ' +
          'years.',
      },
      {
        kind: 'paragraph',
        text:
          'In the hamlet of Giripurna, Bantul, 27 of 40 batik households now use dyes from ' +
          'leaves, wood and bark. The change began five years ago, when well water in the lower ' +
          'part of the hamlet changed colour and tests showed traces of synthetic dye. “We drink ' +
          'from the same ground where we pour away the dye water,” Tumirah said.',
      },
      { kind: 'heading', level: 2, text: 'Patience with colour' },
      {
        kind: 'paragraph',
        text:
          'Plant dyes demand time. A cloth that is finished in a week with synthetic materials ' +
          'now needs anything from three weeks to two months. Dark blue appears only after a ' +
          'dozen or more dips, and the cloth has to be aired before the next one. The main ' +
          'ingredients are grown or gathered by the makers themselves:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'indigo leaves for blue;',
          'tingi mangrove and mahogany bark for reddish brown;',
          'tegeran wood for yellow;',
          'sappanwood for red.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'The colour is fixed with alum, lime or ' },
          { text: 'tunjung', emphasis: true },
          {
            text:
              ', an iron salt that darkens the shade. The recipes are written in a ruled ' +
              'exercise book that is borrowed in turn. According to Wening Prabasiwi, a textile ' +
              'researcher who works with them, those notes are worth as much as the cloth. ' +
              '“Recipes used to disappear along with their owners,” she said.',
          },
        ],
      },
      {
        kind: 'quote',
        text:
          'Two cloths from the same vat are never exactly alike. Buyers who understand look ' +
          'precisely for the difference.',
        speaker: 'Tumirah Sukesi, batik maker',
      },
      {
        kind: 'paragraph',
        text:
          'Price remains a problem. A cloth can be sold for two to three times as much, but bulk ' +
          'orders for uniforms cannot yet be met. Thirteen households still use synthetic dyes, ' +
          'with a waste-water tank that was built jointly. The group has deliberately not ' +
          'pressed them.',
      },
      {
        kind: 'paragraph',
        text:
          'The young come in by way of the garden. Raka Pamungkasjati, 24, left a warehouse job ' +
          'in the city to look after 2,000 indigo plants. He cannot draw fine batik yet, but he ' +
          'knows by heart when the leaves must be picked: very early in the morning, before the ' +
          'plants flower. The well water in the lower part of the hamlet, he said, has been ' +
          'clear since last year.',
      },
    ],
  },
}
