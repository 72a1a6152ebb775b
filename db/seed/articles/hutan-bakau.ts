import type { SampleArticle } from '../sample-article'

export const hutanBakau: SampleArticle = {
  key: 'hutan-bakau',
  section: 'nasional',
  topics: ['pesisir', 'gotong-royong', 'sitti-ramlah'],
  place: 'LABUAN SIPPA, SULAWESI SELATAN',
  byline: 'Nurul Anjani',
  leadImage: 'hutan-bakau',
  id: {
    headline: 'Bakau kembali tumbuh di bekas tambak Labuan Sippa',
    standfirst:
      'Dua dasawarsa setelah hutannya ditebang untuk tambak, sebuah desa di Teluk Bone menanam ' +
      'lagi, kali ini dengan membiarkan air memilih tempatnya.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Saat surut pagi, Sitti Ramlah berjalan di lumpur setinggi betis dengan keranjang ' +
          'bibit di punggungnya. Perempuan 54 tahun itu tidak menanam dalam barisan lurus. Ia ' +
          'berhenti di tempat yang sudah ditumbuhi tunas liar, lalu menancapkan beberapa batang ' +
          'bibit di sela-selanya.',
      },
      {
        kind: 'paragraph',
        text:
          'Cara itu dipelajari dari kegagalan. Dua kali Desa Labuan Sippa menerima bantuan ' +
          'puluhan ribu bibit, dan dua kali pula hampir semuanya mati dalam setahun karena ' +
          'ditanam terlalu jauh ke arah laut. Kini warga lebih dahulu membuka pematang tambak ' +
          'yang terbengkalai supaya pasang dapat masuk dan keluar seperti semula.',
      },
      {
        kind: 'quote',
        text:
          'Dulu kami sibuk menghitung bibit yang ditanam. Seharusnya kami menghitung bibit yang ' +
          'hidup.',
        speaker: 'Sitti Ramlah, ketua kelompok Akar Pesisir',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Air lebih dahulu, bibit kemudian',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Dari 64 hektare tambak yang ditinggalkan, 23 hektare telah dibuka kembali selama ' +
              'empat tahun terakhir. Menurut catatan kelompok, ',
          },
          { text: 'tujuh dari sepuluh tanaman', strong: true },
          {
            text:
              ' bertahan melewati tahun pertama. Di petak tertua, tinggi pohonnya sudah ' +
              'melampaui kepala orang dewasa.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'Pembagian kerjanya disepakati dalam musyawarah desa:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'nelayan membuka pematang pada pasang tertinggi;',
          'kelompok ibu mengumpulkan buah bakau dan menyemainya;',
          'murid sekolah mencatat tinggi tanaman setiap tiga bulan.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Hasilnya mulai terasa di dapur. Kepiting bakau yang sempat jarang kini kembali masuk ' +
          'perangkap, dan rumah di tepi muara tidak lagi kemasukan air setiap kali angin timur ' +
          'bertiup bersamaan dengan pasang. Daeng Mattola, nelayan 61 tahun, membawa pulang ' +
          'tiga sampai empat kilogram kepiting sehari. “Lima tahun lalu, dapat satu kilo saja ' +
          'sudah untung,” katanya.',
      },
      {
        kind: 'paragraph',
        text:
          'Tidak semua pemilik tambak setuju. Sebagian masih berharap harga udang naik dan ' +
          'kolam mereka dapat dipakai lagi. Kepada mereka, kelompok itu menawarkan jalan ' +
          'tengah: bakau ditanam hanya di sepanjang saluran, sedangkan bagian tengah tetap ' +
          'menjadi kolam.',
      },
      {
        kind: 'paragraph',
        text:
          'Sitti tidak mengejar tanggal. Sisa 41 hektare, menurutnya, akan menyusul bila ' +
          'hasilnya terlihat. Sambil membilas lumpur dari kakinya, ia menunjuk seekor kuntul di ' +
          'ujung saluran. “Burung itu tidak ikut musyawarah,” katanya, “tetapi ia datang paling ' +
          'pagi.”',
      },
    ],
  },
  en: {
    headline: 'Mangroves return to the old fish ponds of Labuan Sippa',
    standfirst:
      'Two decades after felling its forest for fish ponds, a village on the Gulf of Bone is ' +
      'planting again, this time letting the water choose the spot.',
    body: [
      {
        kind: 'paragraph',
        text:
          'At the morning ebb, Sitti Ramlah walks through calf-deep mud with a basket of ' +
          'seedlings on her back. The 54-year-old does not plant in straight rows. She stops ' +
          'where wild shoots have already come up and pushes a few seedlings in between them.',
      },
      {
        kind: 'paragraph',
        text:
          'The method was learned from failure. Twice the village of Labuan Sippa was given ' +
          'tens of thousands of seedlings, and twice nearly all of them died within a year ' +
          'because they had been planted too far out towards the sea. Now the villagers first ' +
          'open the banks of abandoned ponds so that the tide can come in and go out as it once ' +
          'did.',
      },
      {
        kind: 'quote',
        text:
          'We used to be busy counting the seedlings we planted. We should have been counting ' +
          'the ones that lived.',
        speaker: 'Sitti Ramlah, head of the Akar Pesisir group',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Water first, seedlings later',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Of 64 hectares of abandoned ponds, 23 have been opened up again over the past ' +
              'four years. By the group’s own records, ',
          },
          { text: 'seven plants in ten', strong: true },
          {
            text:
              ' survive their first year. On the oldest plot the trees already stand taller ' +
              'than a grown man.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: 'The division of labour was settled at a village meeting:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'fishers open the banks at the highest tides;',
          'a women’s group gathers the mangrove fruit and raises the seedlings;',
          'schoolchildren record the height of the plants every three months.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The results are beginning to be felt in the kitchen. Mud crabs, scarce for a time, ' +
          'are finding their way into the traps again, and the houses by the river mouth no ' +
          'longer take in water whenever the east wind blows on a rising tide. Daeng Mattola, a ' +
          '61-year-old fisherman, brings home three to four kilograms of crab a day. “Five ' +
          'years ago you were lucky to get a single kilo,” he said.',
      },
      {
        kind: 'paragraph',
        text:
          'Not every pond owner agrees. Some still hope that shrimp prices will rise and their ' +
          'ponds can be used again. To them the group offers a middle way: mangroves are ' +
          'planted only along the channels, while the centre stays a pond.',
      },
      {
        kind: 'paragraph',
        text:
          'Sitti is not chasing a deadline. The remaining 41 hectares, she believes, will ' +
          'follow once people can see the results. Rinsing the mud from her feet, she points to ' +
          'an egret at the end of the channel. “That bird never came to the meeting,” she said, ' +
          '“but it is the first to arrive in the morning.”',
      },
    ],
  },
}
