import type { SampleArticle } from '../sample-article'

export const perahuPerpustakaan: SampleArticle = {
  key: 'perahu-perpustakaan',
  section: 'nasional',
  topics: ['literasi', 'yosefa-beliang', 'gotong-royong'],
  place: 'NANGA JELIMUT, KALIMANTAN BARAT',
  byline: 'Yudha Kresnawan',
  leadImage: 'perahu-perpustakaan',
  id: {
    headline: 'Perahu buku menyusuri Sungai Jelimut sampai ke hulu',
    standfirst:
      'Setiap dua pekan, Yosefa Beliang mengangkut delapan ratus buku ke sebelas kampung yang ' +
      'lebih mudah dicapai lewat air daripada lewat jalan.',
    body: [
      {
        kind: 'paragraph',
        text: [
          { text: 'Anak-anak mengenali bunyi mesinnya sebelum perahunya tampak. Ketika ' },
          { text: 'Bidar Aksara', emphasis: true },
          {
            text:
              ' muncul dari kelokan, belasan dari mereka sudah berbaris di lanting, rakit kayu ' +
              'tempat warga mandi dan menambatkan sampan. Di tangan mereka ada buku pinjaman, ' +
              'sebagian dibungkus kantong plastik.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Perahu sepanjang sebelas meter itu dulu mengangkut karet. Enam tahun lalu, Yosefa ' +
          'Beliang, mantan guru sekolah dasar, membelinya dengan uang tabungan, memasang rak di ' +
          'kedua sisinya, dan mulai menyusuri Sungai Jelimut. Kini ia singgah di sebelas ' +
          'kampung, masing-masing sekali dalam dua pekan.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Rak yang ikut bergoyang',
      },
      {
        kind: 'paragraph',
        text:
          'Isinya sekitar 800 judul. Buku bergambar diletakkan di rak terbawah supaya ' +
          'terjangkau anak kecil; buku pertanian dan kesehatan berada di dekat pintu karena ' +
          'orang dewasa sering malu masuk terlalu jauh. Potongan karet ban dalam melintang ' +
          'menahan semuanya saat perahu melewati riam.',
      },
      {
        kind: 'quote',
        text: 'Orang bilang di hulu tidak ada yang suka membaca. Yang tidak ada itu bukunya.',
        speaker: 'Yosefa Beliang, pengelola perahu',
      },
      {
        kind: 'paragraph',
        text: 'Peraturannya hanya tiga, ditulis dengan kapur di dinding:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Setiap orang boleh meminjam dua buku.',
          'Buku yang basah dijemur, bukan disembunyikan.',
          'Yang sudah membaca harus menceritakannya kepada satu orang.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Aturan ketiga membuat Petrus Kesumban, penyadap karet 47 tahun, terkenal di Kampung ' +
          'Sungai Tapah. Ia baru lancar membaca tiga tahun lalu, dan kini setiap malam ' +
          'menuturkan sebuah novel silat, satu bab sekali, kepada tetangga di berandanya. ' +
          '“Kalau saya berhenti di bagian tegang, besok mereka membawakan kopi,” katanya.',
      },
      {
        kind: 'paragraph',
        text:
          'Solar tetap menjadi beban terberat. Sekali perjalanan menghabiskan 70 liter, dan ' +
          'harganya di hulu hampir dua kali lipat harga di kota kecamatan. Warga membantu ' +
          'dengan beras, ikan asin, dan tenaga bila lambung perahu perlu didempul. Tahun lalu, ' +
          'sumbangan para perantau menutup hampir separuh ongkosnya.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Pada musim kemarau, air terlalu dangkal untuk mencapai empat kampung teratas. ' +
              'Yosefa lalu memindahkan seratus buku ke sampan dan mendayung sendiri. Menjelang ' +
              'sore, ketika ',
          },
          { text: 'Bidar Aksara', emphasis: true },
          {
            text:
              ' bertolak dari lanting, seorang anak perempuan berlari di tepian sambil ' +
              'mengacungkan bukunya: ia sudah tamat, dan minta lanjutannya.',
          },
        ],
      },
    ],
  },
  en: {
    headline: 'A boat full of books works its way up the Jelimut',
    standfirst:
      'Every two weeks Yosefa Beliang carries eight hundred books to eleven villages that are ' +
      'easier to reach by water than by road.',
    body: [
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The children know the sound of the engine before the boat comes into view. By ' +
              'the time the ',
          },
          { text: 'Bidar Aksara', emphasis: true },
          { text: ' rounds the bend, a dozen or more of them are lined up on the ' },
          { text: 'lanting', emphasis: true },
          {
            text:
              ', the wooden raft where people bathe and moor their canoes. In their hands are ' +
              'borrowed books, some of them wrapped in plastic bags.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The eleven-metre boat used to carry rubber. Six years ago Yosefa Beliang, a former ' +
          'primary school teacher, bought it with her savings, fitted shelves along both sides ' +
          'and set off up the Jelimut River. Today she calls at eleven villages, each of them ' +
          'once a fortnight.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Shelves that sway',
      },
      {
        kind: 'paragraph',
        text:
          'She carries some 800 titles. Picture books go on the lowest shelf, within reach of ' +
          'small children; books on farming and health stand near the door, because grown-ups ' +
          'are often too shy to come far inside. Strips of inner tube stretched across the ' +
          'shelves hold everything in place when the boat goes through the rapids.',
      },
      {
        kind: 'quote',
        text: 'People say nobody upriver likes to read. What nobody had was the books.',
        speaker: 'Yosefa Beliang, who runs the boat',
      },
      {
        kind: 'paragraph',
        text: 'There are only three rules, chalked on the wall:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Everyone may borrow two books.',
          'A wet book is dried in the sun, not hidden.',
          'Whoever has read a book must tell the story to one other person.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The third rule has made Petrus Kesumban, a 47-year-old rubber tapper, famous in the ' +
          'village of Sungai Tapah. He became a fluent reader only three years ago, and now ' +
          'every night he tells his neighbours on his veranda a martial arts novel, one chapter ' +
          'at a time. “If I stop at a tense moment, they bring me coffee the next day,” he said.',
      },
      {
        kind: 'paragraph',
        text:
          'Diesel is still the heaviest burden. One round trip uses 70 litres, and upriver it ' +
          'costs almost twice what it does in the district town. Villagers help with rice, ' +
          'salted fish and their own labour when the hull needs caulking. Last year, donations ' +
          'from people who have moved away covered nearly half the cost.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'In the dry season the water is too shallow to reach the four uppermost villages. ' +
              'Then Yosefa moves a hundred books into a canoe and does the paddling herself. ' +
              'Late in the afternoon, as the ',
          },
          { text: 'Bidar Aksara', emphasis: true },
          {
            text:
              ' pushes off from the raft, a girl runs along the bank waving her book: she has ' +
              'finished it, and wants the next one.',
          },
        ],
      },
    ],
  },
}
