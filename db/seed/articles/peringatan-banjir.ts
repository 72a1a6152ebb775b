import type { SampleArticle } from '../sample-article'

export const peringatanBanjir: SampleArticle = {
  key: 'peringatan-banjir',
  section: 'nasional',
  topics: ['banjir', 'gotong-royong'],
  place: 'KOTO ARUNGGO, SUMATERA BARAT',
  byline: 'Fadli Rahmanda',
  leadImage: 'peringatan-banjir',
  id: {
    headline: 'Rantai kabar dari hulu memberi warga waktu mengungsi',
    standfirst:
      'Di tepi Batang Arunggo, sensor rakitan sendiri, radio, dan beduk surau disambung menjadi ' +
      'peringatan banjir yang dijaga bergiliran.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Ketika air di hulu Batang Arunggo naik satu meter, orang pertama yang tahu bukan ' +
          'petugas di kota, melainkan Mak Uniang, pemilik warung kopi di dekat jembatan ' +
          'gantung. Sebuah lampu merah menyala di samping termosnya, dan ia langsung meraih ' +
          'radio.',
      },
      {
        kind: 'paragraph',
        text:
          'Lampu itu terhubung dengan 18 sensor yang dipasang warga di sepanjang 26 kilometer ' +
          'sungai. Enam di antaranya ditambahkan sejak awal musim hujan di anak-anak sungai ' +
          'yang sebelumnya tidak terpantau. Alatnya dirakit dari pelampung, tabung plastik, dan ' +
          'pemancar bekas, dengan biaya kurang dari Rp400.000 sebuah.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Dari lampu ke beduk',
      },
      {
        kind: 'paragraph',
        text:
          'Sensor hanyalah mata rantai pertama. Setelah itu, kabar berpindah dari orang ke ' +
          'orang menurut urutan yang dihafal di setiap rumah:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Penjaga di jembatan mencocokkan lampu dengan papan duga air.',
          'Ia menyiarkan tinggi air lewat radio, dua kali.',
          'Penjaga surau di tiap jorong memukul beduk dengan irama banjir.',
          'Para pemuda mengetuk rumah warga lanjut usia dan yang sakit.',
        ],
      },
      {
        kind: 'quote',
        text:
          'Ponsel bisa kehabisan baterai dan menara bisa roboh. Beduk tidak ' +
          'pernah minta pulsa.',
        speaker: 'Zulhendri Malin, ketua Kelompok Siaga Arunggo',
      },
      {
        kind: 'paragraph',
        text:
          'Dalam banjir awal bulan ini, peringatan sampai ke jorong paling hilir 55 menit ' +
          'sebelum air. Sebanyak 230 keluarga di tujuh jorong mengungsi ke tempat tinggi, dan ' +
          'tidak ada korban jiwa.',
      },
      {
        kind: 'paragraph',
        text:
          'Rantai itu lahir dari satu malam yang buruk. Sembilan tahun lalu, air datang pukul ' +
          'dua dini hari tanpa tanda apa pun, merendam 90 rumah dan menghanyutkan ternak. Tidak ' +
          'lama kemudian, guru-guru teknik di sekolah kejuruan setempat mulai merakit pelampung ' +
          'pertama bersama murid mereka.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Kelemahannya juga diakui. Sampah sering mengganjal pelampung sehingga alarm ' +
              'berbunyi tanpa sebab, dan tiga alarm palsu dalam sebulan cukup untuk membuat ' +
              'orang enggan bangun. Karena itu, setiap Jumat sore, dua orang dari tiap jorong ',
          },
          { text: 'menyusuri sungai dan membersihkan sensor', emphasis: true },
          { text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Badan penanggulangan bencana kabupaten mulai mempelajari cara kerja mereka untuk ' +
          'sungai lain. Zulhendri menyambutnya dengan satu syarat: alatnya boleh ditiru, tetapi ' +
          'penjaganya harus warga setempat. “Sensor bisa dibeli,” katanya. “Orang yang mau ' +
          'bangun pukul dua pagi harus ditumbuhkan.”',
      },
    ],
  },
  en: {
    headline: 'A chain of word from upstream buys villagers time to leave',
    standfirst:
      'Along the Batang Arunggo, home-built sensors, radios and prayer-house drums are joined ' +
      'into a flood warning that is watched over in shifts.',
    body: [
      {
        kind: 'paragraph',
        text:
          'When the water in the upper Batang Arunggo rises by a metre, the first to know is ' +
          'not an official in town but Mak Uniang, who owns the coffee stall by the suspension ' +
          'bridge. A red light comes on beside her thermos flasks, and she reaches straight for ' +
          'the radio.',
      },
      {
        kind: 'paragraph',
        text:
          'The light is connected to 12 sensors that villagers have installed along 26 ' +
          'kilometres of river, all of them on the main channel. The devices are put together ' +
          'from floats, plastic tubes and second-hand transmitters, at a cost of less than ' +
          'Rp400,000 each.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'From lamp to drum',
      },
      {
        kind: 'paragraph',
        text:
          'The sensors are only the first link. After that, word passes from person to person ' +
          'in an order that every household knows by heart:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'The watcher at the bridge checks the lamp against the water gauge.',
          'She broadcasts the water level by radio, twice.',
          'The keeper of the prayer house in each hamlet beats the drum in the flood rhythm.',
          'Young people knock on the doors of the elderly and the sick.',
        ],
      },
      {
        kind: 'quote',
        text:
          'A phone can run out of battery and a mast can fall over. A drum never asks for ' +
          'credit.',
        speaker: 'Zulhendri Malin, head of the Arunggo Watch Group',
      },
      {
        kind: 'paragraph',
        text:
          'In last year’s flood, the warning reached the hamlet furthest downstream 40 minutes ' +
          'before the water did. A total of 140 families in five hamlets moved to higher ' +
          'ground, and no lives were lost.',
      },
      {
        kind: 'paragraph',
        text:
          'The chain was born of one bad night. Nine years ago the water came at two in the ' +
          'morning without any sign, flooding 90 houses and sweeping livestock away. Not long ' +
          'afterwards, the engineering teachers at the local vocational school began building ' +
          'the first floats with their pupils.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'They admit its weaknesses, too. Rubbish often jams the floats so that the alarm ' +
              'sounds for no reason, and three false alarms in a month are enough to make ' +
              'people reluctant to get up. So every Friday afternoon, two people from each ' +
              'hamlet ',
          },
          { text: 'walk the river and clean the sensors', emphasis: true },
          { text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The regency’s disaster agency has begun to study how they work, with other rivers in ' +
          'mind. Zulhendri welcomes this on one condition: the equipment may be copied, but ' +
          'those who watch over it must be local people. “Sensors can be bought,” he said. ' +
          '“People willing to get up at two in the morning have to be grown.”',
      },
    ],
  },
  earlier: [
    {
      locale: 'id',
      index: 1,
      text:
        'Lampu itu terhubung dengan 12 sensor yang dipasang warga di sepanjang 26 kilometer ' +
        'sungai, semuanya di alur utama. Alatnya dirakit dari pelampung, tabung plastik, dan ' +
        'pemancar bekas, dengan biaya kurang dari Rp400.000 sebuah.',
    },
    {
      locale: 'id',
      index: 6,
      text:
        'Dalam banjir tahun lalu, peringatan sampai ke jorong paling hilir 40 menit sebelum ' +
        'air. Sebanyak 140 keluarga di lima jorong mengungsi ke tempat tinggi, dan tidak ada ' +
        'korban jiwa.',
    },
  ],
}
