import type { SampleArticle } from '../sample-article'

export const aksaraDaerah: SampleArticle = {
  key: 'aksara-daerah',
  section: 'teknologi',
  topics: ['aksara-nusantara', 'sulawesi'],
  place: 'MAKASSAR',
  byline: 'Hasna Mirdayani',
  leadImage: 'aksara-daerah',
  id: {
    headline: 'Aksara Daerah Menemukan Jalan ke Papan Ketik Ponsel',
    standfirst:
      'Perancang huruf dan guru bahasa di Makassar merilis papan ketik gratis untuk lima aksara ' +
      'Nusantara. Tantangan terbesarnya ternyata bukan soal teknik.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Pesan pertama dalam aksara Lontara yang diterima Rahma Tanriawe dari neneknya hanya ' +
          'terdiri atas dua kata: “Sudah makan?” Sang nenek, 78 tahun, mempelajari aksara itu ' +
          'sewaktu kecil dengan pensil dan papan kayu. Kini ia mengetiknya di ponsel.',
      },
      {
        kind: 'paragraph',
        text:
          'Papan ketik yang mereka pakai, Tuts Nusa, dibuat oleh sekelompok perancang huruf, ' +
          'guru bahasa, dan mahasiswa di Makassar. Versi yang dirilis pekan lalu memuat lima ' +
          'aksara: Lontara, Jawa, Bali, Sunda, dan Batak. Aplikasi itu gratis dan kode sumbernya ' +
          'terbuka.',
      },
      { kind: 'heading', level: 2, text: 'Bukan sekadar gambar huruf' },
      {
        kind: 'paragraph',
        text:
          'Kelima aksara itu sudah lebih dari satu dasawarsa mendapat tempat dalam Unicode, ' +
          'standar pengodean huruf sedunia. Yang kurang, kata Rahma, adalah cara mengetik yang ' +
          'wajar. Dalam aksara Jawa, misalnya, sebuah konsonan dapat berganti bentuk dan turun ' +
          'ke bawah huruf sebelumnya. Dalam Lontara, konsonan penutup suku kata lazimnya tidak ' +
          'ditulis sehingga satu tulisan dapat dibaca dengan beberapa cara.',
      },
      {
        kind: 'quote',
        text:
          'Papan ketik yang baik tidak memaksa orang berpikir dalam huruf Latin lebih dahulu. ' +
          'Jari harus mengikuti telinga.',
        speaker: 'Rahma Tanriawe, perancang huruf',
      },
      {
        kind: 'paragraph',
        text:
          'Tim itu menguji tiga tata letak bersama 160 penutur di enam kota. Dari sana mereka ' +
          'menyusun urutan kerja yang sama untuk setiap aksara:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'merekam cara para penulis tua mengeja keras-keras;',
          'menaruh huruf yang paling sering dipakai di dekat ibu jari;',
          'menguji hasilnya bersama anak sekolah yang baru belajar.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Ujian tersulit bukan soal teknik. Para sesepuh dari satu daerah pun kerap berselisih ' +
          'tentang bentuk huruf yang benar. Tim akhirnya menyediakan pilihan gaya setempat dan ' +
          'mencatat naskah sumber setiap bentuk. “Kami bukan hakim,” ujar Made Kertiyasa, guru ' +
          'bahasa Bali yang menjadi penasihat. “Tugas kami memastikan tidak ada huruf yang ' +
          'hilang hanya karena tidak ada tombolnya.”',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Hingga kini papan ketik itu terpasang di sekitar 38.000 perangkat, angka yang ' +
              'kecil dibandingkan dengan jumlah penutur. Sebagian ponsel lama masih menampilkan ',
          },
          { text: 'kotak kosong', emphasis: true },
          { text: ' karena tidak memiliki hurufnya, dan pengetikan dengan suara belum tersedia.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Di sebuah sekolah dasar di Gowa, guru kelas lima meminta murid saling mengirim ' +
          'teka-teki dalam Lontara. Yang paling cepat menjawab bukan murid dengan nilai ' +
          'tertinggi, melainkan mereka yang di rumah masih bercakap-cakap dengan kakek dan ' +
          'nenek. Rahma sendiri masih menyimpan pesan pertama neneknya. Balasannya, katanya, ia ' +
          'ketik dengan susah payah selama empat menit: “Sudah, Nek.”',
      },
    ],
  },
  en: {
    headline: 'Regional scripts find their way onto phone keyboards',
    standfirst:
      'Type designers and language teachers in Makassar have released a free keyboard for five ' +
      'Indonesian scripts. The hardest part turned out not to be technical.',
    body: [
      {
        kind: 'paragraph',
        text:
          'The first message in Lontara script that Rahma Tanriawe received from her grandmother ' +
          'was just two words long in the original: “Eaten yet?” Her grandmother, 78, learned ' +
          'the script as a child with a pencil and a wooden board. Now she types it on a phone.',
      },
      {
        kind: 'paragraph',
        text:
          'The keyboard they use, Tuts Nusa, was made by a group of type designers, language ' +
          'teachers and students in Makassar. The version released last week holds five scripts: ' +
          'Lontara, Javanese, Balinese, Sundanese and Batak. The app is free and its source code ' +
          'is open.',
      },
      { kind: 'heading', level: 2, text: 'More than pictures of letters' },
      {
        kind: 'paragraph',
        text:
          'All five scripts have had a place for more than a decade in Unicode, the worldwide ' +
          'standard for encoding characters. What was missing, Rahma said, was a natural way of ' +
          'typing. In Javanese script, for example, a consonant can change shape and drop ' +
          'beneath the letter before it. In Lontara, the consonant that closes a syllable is ' +
          'usually not written, so that one spelling can be read in several ways.',
      },
      {
        kind: 'quote',
        text:
          'A good keyboard does not force people to think in Latin letters first. The fingers ' +
          'should follow the ear.',
        speaker: 'Rahma Tanriawe, type designer',
      },
      {
        kind: 'paragraph',
        text:
          'The team tried out three layouts with 160 speakers in six cities. From that they drew ' +
          'up the same order of work for every script:',
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          'record how older writers spell aloud;',
          'put the most frequently used letters near the thumbs;',
          'test the result with schoolchildren who are just learning.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The hardest test was not technical. Even elders from the same region often disagree ' +
          'about the correct form of a letter. In the end the team offered a choice of local ' +
          'styles and recorded the manuscript from which each form came. “We are not judges,” ' +
          'said Made Kertiyasa, a teacher of Balinese who serves as an adviser. “Our job is to ' +
          'make sure that no letter is lost simply because there was no key for it.”',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'So far the keyboard is installed on about 38,000 devices, a small number beside ' +
              'the number of speakers. Some older phones still show an ',
          },
          { text: 'empty box', emphasis: true },
          { text: ' because they lack the font, and typing by voice is not yet available.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'At a primary school in Gowa, a fifth-grade teacher asked pupils to send one another ' +
          'riddles in Lontara. The quickest to answer were not those with the highest marks but ' +
          'those who still chat with their grandparents at home. Rahma herself has kept her ' +
          'grandmother’s first message. Her reply, she said, took four laborious minutes to ' +
          'type: “I have, Grandma.”',
      },
    ],
  },
}
