import type { SampleArticle } from '../sample-article'

export const petaBunyi: SampleArticle = {
  key: 'peta-bunyi',
  section: 'budaya',
  topics: ['arsip-bunyi', 'sulawesi'],
  place: 'MANADO',
  byline: 'Laksmi Ayuningrat',
  leadImage: 'peta-bunyi',
  id: {
    headline: 'Peta Bunyi Merekam Pasar Tua Manado Sebelum Pindah',
    standfirst:
      'Sebelas relawan mengumpulkan 412 bunyi dari Pasar Lonceng, dari pisau ikan sampai dering ' +
      'pembayaran digital, lalu menaruhnya pada denah.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Pada pukul tiga pagi, Pasar Lonceng di Manado belum terlihat, tetapi sudah terdengar: ' +
          'roda gerobak di atas batu, es yang dipecah, lalu suara seorang perempuan menghitung ' +
          'ikan dengan nada yang nyaris bernyanyi.',
      },
      {
        kind: 'paragraph',
        text:
          'Bunyi-bunyi itu kini dapat didengarkan pada sebuah peta. Selama setahun, sebelas ' +
          'relawan merekam 412 bunyi di pasar yang berusia lebih dari tujuh puluh tahun tersebut ' +
          'dan menempatkannya pada denah, lengkap dengan jam, cuaca, dan nama orang yang ' +
          'bersuara. Akhir tahun ini para pedagang akan pindah ke gedung baru di tepi kota.',
      },
      {
        kind: 'quote',
        text:
          'Semua orang memotret pasar ini, tetapi tidak ada yang menyimpan suaranya. Padahal, ' +
          'dengan mata tertutup pun saya tahu sedang berada di lorong mana.',
        speaker: 'Novita Rumengkol, penggagas peta',
      },
      { kind: 'heading', level: 2, text: 'Lorong demi lorong' },
      {
        kind: 'paragraph',
        text: 'Setiap lorong ternyata memiliki watak. Para relawan menandai, antara lain:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'lorong ikan: pisau, air, dan tawar-menawar yang cepat;',
          'lorong rempah: alu, tampah, dan batuk pengunjung;',
          'lorong jahit: mesin pedal dan radio yang tidak pernah dimatikan;',
          'lorong kopi: sendok, tawa, dan berita yang belum tentu benar.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Perekaman dilakukan dengan izin. Siapa pun yang suaranya dikenali boleh mendengarkan ' +
          'lebih dahulu, mengganti nama, atau meminta rekamannya dihapus. Tujuh belas orang ' +
          'memilih dihapus, dan titik mereka pada peta dibiarkan kosong. “Kosong juga bagian ' +
          'dari peta,” kata Novita.',
      },
      {
        kind: 'paragraph',
        text:
          'Tidak semua bunyi datang dari masa lalu. Dering pembayaran digital termasuk yang ' +
          'paling sering terekam, bersahutan dengan teriakan kuli angkut yang meminta jalan. ' +
          'Seorang guru musik, Hendrik Wowiling, menyusun potongan-potongan itu menjadi ' +
          'komposisi dua belas menit untuk paduan suara sekolah.',
      },
      {
        kind: 'paragraph',
        text:
          'Bagi Yance Tumaluan, 69 tahun, penjaga lonceng yang menjadi asal nama pasar itu, peta ' +
          'tersebut datang tepat waktu. Selama empat dasawarsa ia membunyikan lonceng setiap ' +
          'pukul lima pagi dan lima sore. Di gedung baru akan dipasang pengeras suara. “Saya ' +
          'tidak marah,” ujarnya. “Saya hanya ingin orang tahu bunyinya bagaimana.”',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Peta itu dapat dijelajahi gratis di perpustakaan kota, dengan penyuara telinga ' +
              'dan denah timbul bagi pengunjung tunanetra. Pembaca yang menyimpan rekaman pasar ' +
              'lama dapat menyampaikannya melalui ',
          },
          { text: 'redaksi Pena', href: '/id/about' },
          {
            text:
              '. Rekaman lonceng diletakkan paling akhir. Lamanya sebelas detik, dan enam detik ' +
              'di antaranya adalah gema.',
          },
        ],
      },
    ],
  },
  en: {
    headline: 'Sound map records an old Manado market before it moves',
    standfirst:
      'Eleven volunteers gathered 412 sounds from Pasar Lonceng, from fish knives to the chime ' +
      'of digital payments, and placed them on a floor plan.',
    body: [
      {
        kind: 'paragraph',
        text:
          'At three in the morning, Pasar Lonceng, the Bell Market in Manado, cannot yet be ' +
          'seen, but it can already be heard: cart wheels on stone, ice being broken, then the ' +
          'voice of a woman counting fish in a tone that is almost singing.',
      },
      {
        kind: 'paragraph',
        text:
          'Those sounds can now be listened to on a map. Over a year, eleven volunteers recorded ' +
          '412 sounds in the market, which is more than seventy years old, and placed them on a ' +
          'floor plan, complete with the hour, the weather and the names of the people heard. At ' +
          'the end of this year the traders will move to a new building on the edge of the city.',
      },
      {
        kind: 'quote',
        text:
          'Everyone photographs this market, but nobody keeps its voice. And yet even with my ' +
          'eyes closed I know which aisle I am in.',
        speaker: 'Novita Rumengkol, who conceived the map',
      },
      { kind: 'heading', level: 2, text: 'Aisle by aisle' },
      {
        kind: 'paragraph',
        text: 'Each aisle, it turns out, has a character. Among those the volunteers marked are:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'the fish aisle: knives, water and quick bargaining;',
          'the spice aisle: pestles, winnowing trays and visitors’ coughs;',
          'the sewing aisle: treadle machines and a radio that is never switched off;',
          'the coffee aisle: spoons, laughter and news that is not necessarily true.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Recording was done with permission. Anyone whose voice could be recognised was free ' +
          'to listen first, change their name or ask for the recording to be deleted. Seventeen ' +
          'people chose deletion, and their points on the map have been left empty. “Emptiness ' +
          'is part of the map too,” Novita said.',
      },
      {
        kind: 'paragraph',
        text:
          'Not all the sounds come from the past. The chime of digital payments is among those ' +
          'most often recorded, answering the shouts of porters asking people to make way. A ' +
          'music teacher, Hendrik Wowiling, has arranged the fragments into a twelve-minute ' +
          'composition for a school choir.',
      },
      {
        kind: 'paragraph',
        text:
          'For Yance Tumaluan, 69, keeper of the bell from which the market takes its name, the ' +
          'map has come just in time. For four decades he has rung the bell at five every ' +
          'morning and five every afternoon. In the new building there will be loudspeakers. “I ' +
          'am not angry,” he said. “I only want people to know what it sounded like.”',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The map can be explored free of charge at the city library, with earphones and a ' +
              'raised plan for visitors who are blind. Readers who have kept recordings of the ' +
              'old market can offer them through ',
          },
          { text: 'the Pena newsroom', href: '/en/about' },
          {
            text:
              '. The recording of the bell is placed last of all. It lasts eleven seconds, and ' +
              'six of those are echo.',
          },
        ],
      },
    ],
  },
}
