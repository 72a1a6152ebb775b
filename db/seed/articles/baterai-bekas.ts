import type { SampleArticle } from '../sample-article'

export const bateraiBekas: SampleArticle = {
  key: 'baterai-bekas',
  section: 'teknologi',
  topics: ['bengkel-arus-kedua', 'daur-ulang', 'koperasi-gelombang-warleta'],
  place: 'SEMARANG',
  byline: 'Galang Prasetyadi',
  leadImage: 'baterai-bekas',
  id: {
    headline: 'Bengkel di Semarang Beri Baterai Bekas Umur Kedua',
    standfirst:
      'Sel dari motor listrik yang sudah dibuang diuji selama sepekan, lalu dirakit menjadi ' +
      'penyimpan listrik untuk warung, perahu, dan posyandu.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Di sebuah bekas gudang kapuk di pinggir Semarang, baterai motor listrik yang sudah ' +
          'dibuang menyala lagi satu per satu. Jarum alat ukur bergerak, angkanya dicatat, lalu ' +
          'setiap sel mendapat tempelan warna: hijau untuk dipakai lagi, kuning untuk diuji ' +
          'ulang, merah untuk dikirim ke pendaur ulang.',
      },
      {
        kind: 'paragraph',
        text:
          'Bengkel Arus Kedua didirikan empat tahun lalu oleh tiga lulusan sekolah kejuruan. ' +
          'Bulan lalu mereka menyelesaikan unit penyimpan listrik yang ke-1.000. Sebagian besar ' +
          'dipasang di perahu, warung, dan posyandu yang kerap mengalami pemadaman.',
      },
      {
        kind: 'quote',
        text:
          'Baterai kendaraan dianggap tamat ketika tenaganya tinggal tujuh puluh persen. Untuk ' +
          'menyalakan lampu dan kulkas vaksin, tujuh puluh persen itu masih panjang umurnya.',
        speaker: 'Bagas Trihandaru, salah seorang pendiri',
      },
      { kind: 'heading', level: 2, text: 'Sepekan di meja uji' },
      {
        kind: 'paragraph',
        text:
          'Setiap paket dibongkar dengan sarung tangan isolasi di ruang berdinding bata. Sel ' +
          'yang menggembung langsung disingkirkan ke dalam bak pasir. Sisanya diisi dan ' +
          'dikosongkan tiga kali dalam sepekan untuk mengetahui berapa banyak listrik yang ' +
          'benar-benar masih dapat disimpan. Rata-rata enam dari sepuluh sel lolos. Tiga aturan ' +
          'dicat besar-besar di dinding:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'sel yang berbeda pabrik dan umur tidak boleh dicampur;',
          'setiap unit wajib memiliki pengaman suhu dan arus;',
          'pembeli boleh mengembalikan unit kapan saja tanpa biaya.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Aturan terakhir lahir dari kesalahan. Pada tahun pertama, beberapa unit lama ' +
              'dibuang ke tempat sampah dan memicu kebakaran kecil di truk pengangkut. Tidak ada ' +
              'korban, tetapi, kata Bagas, “kami sadar bahwa menjual berarti juga ',
          },
          { text: 'berjanji menjemput', strong: true },
          { text: '.”' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Harga satu unit berkapasitas satu kilowatt jam sekitar Rp1,9 juta, kira-kira separuh ' +
          'harga unit baru, dengan jaminan dua tahun. Nirmala Kusumaputri, dosen teknik elektro ' +
          'yang mendampingi bengkel itu, menilai cara tersebut layak ditiru asalkan pengujian ' +
          'tidak dipangkas. “Umur kedua bukan umur abadi,” katanya. “Pada akhirnya setiap sel ' +
          'tetap harus didaur ulang.”',
      },
      {
        kind: 'paragraph',
        text:
          'Kini sebelas orang bekerja di sana, empat di antaranya perempuan yang sebelumnya ' +
          'menjahit di pabrik. Sulastri Wigati, 34 tahun, mengatakan menyolder tidak jauh ' +
          'berbeda dari menjahit. “Sama-sama harus rapi,” ujarnya, “dan sama-sama ketahuan kalau ' +
          'terburu-buru.”',
      },
      {
        kind: 'paragraph',
        text:
          'Pesanan terjauh datang dari Pulau Warleta, Maluku: baterai cadangan untuk menara ' +
          'telepon milik koperasi nelayan. Unit itu berangkat dengan kapal pekan depan. Di ' +
          'sisinya tertempel nomor telepon bengkel dan satu kalimat: “Kalau sudah lelah, kirim ' +
          'saya pulang.”',
      },
    ],
  },
  en: {
    headline: 'Semarang workshop gives spent batteries a second life',
    standfirst:
      'Cells from discarded electric motorbikes are tested for a week, then built into power ' +
      'storage for food stalls, boats and village health posts.',
    body: [
      {
        kind: 'paragraph',
        text:
          'In a former kapok warehouse on the edge of Semarang, discarded electric motorbike ' +
          'batteries are coming back to life one by one. A meter’s needle moves, the figure is ' +
          'noted, and each cell is given a coloured sticker: green to be used again, yellow to ' +
          'be tested again, red to be sent to the recycler.',
      },
      {
        kind: 'paragraph',
        text:
          'The Arus Kedua Workshop was founded four years ago by three vocational school ' +
          'graduates. Last month they finished their 1,000th power storage unit. Most are ' +
          'installed on boats and in food stalls and village health posts that often suffer ' +
          'power cuts.',
      },
      {
        kind: 'quote',
        text:
          'A vehicle battery is considered finished when it is down to seventy per cent of its ' +
          'strength. For running lamps and a vaccine fridge, that seventy per cent has a long ' +
          'life ahead of it.',
        speaker: 'Bagas Trihandaru, one of the founders',
      },
      { kind: 'heading', level: 2, text: 'A week on the test bench' },
      {
        kind: 'paragraph',
        text:
          'Every pack is taken apart with insulated gloves in a brick-walled room. Swollen cells ' +
          'are removed at once to a box of sand. The rest are charged and emptied three times in ' +
          'a week to find out how much electricity they can really hold. On average six cells in ' +
          'ten pass. Three rules are painted in large letters on the wall:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'cells of different makes and ages must not be mixed;',
          'every unit must have temperature and current protection;',
          'buyers may return a unit at any time, free of charge.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The last rule was born of a mistake. In the first year, several old units were ' +
              'thrown in the rubbish and started a small fire in a collection lorry. No one was ' +
              'hurt but, Bagas said, “we realised that to sell is also to ',
          },
          { text: 'promise to collect', strong: true },
          { text: '.”' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'A unit with a capacity of one kilowatt-hour costs about Rp1.9 million, roughly half ' +
          'the price of a new one, with a two-year guarantee. Nirmala Kusumaputri, an electrical ' +
          'engineering lecturer who advises the workshop, thinks the approach worth copying as ' +
          'long as the testing is not cut short. “A second life is not eternal life,” she said. ' +
          '“In the end every cell still has to be recycled.”',
      },
      {
        kind: 'paragraph',
        text:
          'Eleven people now work there, four of them women who used to sew in factories. ' +
          'Sulastri Wigati, 34, said that soldering is not so different from sewing. “Both have ' +
          'to be neat,” she said, “and both give you away if you hurry.”',
      },
      {
        kind: 'paragraph',
        text:
          'The most distant order came from Warleta island, in Maluku: a back-up battery for a ' +
          'phone mast owned by a fishing cooperative. The unit leaves by ship next week. On its ' +
          'side are stuck the workshop’s telephone number and a single sentence: “When I am ' +
          'tired, send me home.”',
      },
    ],
  },
}
