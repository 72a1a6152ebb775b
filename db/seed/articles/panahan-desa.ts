import type { SampleArticle } from '../sample-article'

export const panahanDesa: SampleArticle = {
  key: 'panahan-desa',
  section: 'olahraga',
  topics: ['panahan-tradisional', 'yogyakarta', 'sastro-wiragati'],
  place: 'KULON PROGO',
  byline: 'Ratri Wulandari',
  leadImage: 'panahan-desa',
  id: {
    headline: 'Jemparingan, Panahan Sambil Duduk, Memikat Anak Muda Desa',
    standfirst:
      'Tiga tahun lalu pesertanya empat orang. Kini 63 anak muda Sendangmulat duduk bersila, ' +
      'menarik busur bambu, dan belajar tidak terburu-buru.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Tiap Sabtu sore, lapangan voli di Desa Sendangmulat, Kulon Progo, menjadi sunyi. ' +
          'Empat puluh orang berkain lurik duduk bersila dalam satu barisan, dengan busur ' +
          'dipegang nyaris mendatar di depan dada. Lalu terdengar denting kecil: sebatang anak ' +
          'panah mengenai sasaran dan lonceng yang tergantung bersamanya berbunyi.',
      },
      {
        kind: 'paragraph',
        text:
          'Itulah jemparingan, panahan tradisional yang lahir di lingkungan Keraton Yogyakarta ' +
          'pada abad ke-18. Lama dianggap kesenangan orang tua, olahraga itu kini diikuti 63 ' +
          'anak muda desa tersebut, separuh di antaranya perempuan. Tiga tahun lalu jumlahnya ' +
          'hanya empat orang.',
      },
      {
        kind: 'paragraph',
        text:
          'Pelatih mereka, Sastro Wiragati, 71 tahun, pensiunan juru ukur tanah, tidak pernah ' +
          'menyuruh murid membidik dengan sebelah mata. Dalam gaya lama yang diajarkannya, tali ' +
          'ditarik ke arah dada dan arah panah dirasakan, bukan diintip.',
      },
      {
        kind: 'quote',
        text: 'Panah itu jujur. Kalau pikiranmu masih di telepon, panahmu pun ikut ke sana.',
        speaker: 'Sastro Wiragati, pelatih',
      },
      { kind: 'heading', level: 2, text: 'Dari bambu pekarangan' },
      {
        kind: 'paragraph',
        text:
          'Busur buatan perajin kota dapat berharga jutaan rupiah. Di Sendangmulat, peserta ' +
          'membuatnya sendiri dari bambu pekarangan yang dikeringkan selama enam bulan. Sebelum ' +
          'diizinkan memanah, setiap pemula harus menguasai empat hal:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'duduk bersila dua puluh menit tanpa berganti tumpuan;',
          'memeriksa sendiri tali dan anak panahnya;',
          'menunggu aba-aba sebelum memungut panah;',
          'memberi hormat kepada kawan di kanan dan kiri.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Sasarannya disebut ' },
          { text: 'bandulan', emphasis: true },
          {
            text:
              ', yaitu tabung putih berkepala merah setinggi 30 sentimeter yang digantung ' +
              'sekitar 30 meter dari pemanah. Kepala merah bernilai tiga, badan putih bernilai ' +
              'satu. Bola kecil di bawahnya malah mengurangi nilai.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Bagi Galuh Anindyasari, 17 tahun, daya tariknya sederhana. “Di sini tidak ada yang ' +
          'berteriak,” ujarnya. Ia mulai berlatih setelah cedera lutut menghentikannya bermain ' +
          'bola basket. Tahun ini ia menjuarai kelompok remaja tingkat kabupaten dengan busur ' +
          'yang dibuatnya bersama ayahnya.',
      },
      {
        kind: 'paragraph',
        text:
          'Lomba antardesa berikutnya akan diikuti dua belas kelompok. Karena lahan terbatas, ' +
          'panitia memakai sawah yang baru dipanen. Sastro hanya meminta satu hal: penonton ' +
          'dipersilakan datang, tetapi tepuk tangan ditahan sampai semua panah dilepaskan.',
      },
    ],
  },
  en: {
    headline: 'Jemparingan, archery sitting down, draws the village young',
    standfirst:
      'Three years ago there were four of them. Now 63 young people in Sendangmulat sit ' +
      'cross-legged, draw bamboo bows and learn not to hurry.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Every Saturday afternoon, the volleyball court in Sendangmulat village, Kulon Progo, ' +
          'falls quiet. Forty people in striped lurik cloth sit cross-legged in a single row, ' +
          'their bows held almost level in front of the chest. Then comes a small chime: an ' +
          'arrow has struck the target, and the bell that hangs with it has rung.',
      },
      {
        kind: 'paragraph',
        text:
          'This is jemparingan, a traditional archery born in the court circles of the ' +
          'Yogyakarta Palace in the 18th century. Long thought of as a pastime for the old, the ' +
          'sport is now followed by 63 young people in the village, half of them female. Three ' +
          'years ago there were only four.',
      },
      {
        kind: 'paragraph',
        text:
          'Their coach, Sastro Wiragati, 71, a retired land surveyor, never tells his pupils to ' +
          'aim with one eye closed. In the old style that he teaches, the string is drawn ' +
          'towards the chest and the arrow’s direction is felt, not sighted.',
      },
      {
        kind: 'quote',
        text:
          'The arrow is honest. If your mind is still on your phone, that is where your arrow ' +
          'will go too.',
        speaker: 'Sastro Wiragati, coach',
      },
      { kind: 'heading', level: 2, text: 'Out of backyard bamboo' },
      {
        kind: 'paragraph',
        text:
          'A bow made by craftsmen in the city can cost millions of rupiah. In Sendangmulat, ' +
          'participants make their own from backyard bamboo that has been dried for six months. ' +
          'Before being allowed to shoot, every beginner must master four things:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'sit cross-legged for twenty minutes without shifting weight;',
          'check your own string and arrows;',
          'wait for the signal before collecting arrows;',
          'bow to your companions on the right and left.',
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'The target is called a ' },
          { text: 'bandulan', emphasis: true },
          {
            text:
              ', a white cylinder with a red head, 30 centimetres tall, hung about 30 metres ' +
              'from the archers. The red head scores three, the white body one. The little ball ' +
              'underneath actually takes points away.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'For Galuh Anindyasari, 17, the attraction is simple. “Nobody shouts here,” she said. ' +
          'She took up the sport after a knee injury stopped her playing basketball. This year ' +
          'she won the youth class for the whole regency with a bow she made together with her ' +
          'father.',
      },
      {
        kind: 'paragraph',
        text:
          'Twelve groups will take part in the next contest between villages. As land is short, ' +
          'the organisers will use a rice field that has just been harvested. Sastro asks only ' +
          'one thing: spectators are welcome, but applause must wait until every arrow has been ' +
          'loosed.',
      },
    ],
  },
}
