import type { SampleArticle } from '../sample-article'

export const pasarMalamDigital: SampleArticle = {
  key: 'pasar-malam-digital',
  section: 'ekonomi',
  topics: ['pembayaran-digital', 'usaha-kecil'],
  place: 'SUMBER RANDU, JAWA TENGAH',
  byline: 'Galuh Permatasari',
  leadImage: 'pasar-malam-digital',
  id: {
    headline: 'Pasar malam mulai menerima kode QR, pedagang terbelah',
    standfirst:
      'Urusan uang kembalian berkurang di Sumber Randu, tetapi sinyal yang tersendat dan ' +
      'potongan kecil membuat uang tunai belum ditinggalkan.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Di antara asap sate dan lampu komidi putar, selembar kertas berlaminasi kini ' +
          'tergantung di hampir setiap lapak. Sejak tiga bulan lalu, 140 dari 190 pedagang ' +
          'Pasar Malam Sumber Randu menerima pembayaran dengan kode QR setelah paguyuban mereka ' +
          'mengurus pendaftarannya bersama-sama.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Bagi Wahyuni, penjual wedang ronde, perubahan itu terasa di laci. Ia tidak perlu ' +
              'lagi menukar uang receh setiap sore. Sekitar ',
          },
          { text: 'empat dari sepuluh', emphasis: true },
          { text: ' pembelinya, kebanyakan anak muda, membayar dengan ponsel.' },
        ],
      },
      {
        kind: 'quote',
        text:
          'Saya senang tidak perlu mencari kembalian. Saya tidak senang menunggu bunyi yang ' +
          'tidak datang-datang.',
        speaker: 'Wahyuni, penjual wedang ronde',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Ketika sinyal ikut mengantre',
      },
      {
        kind: 'paragraph',
        text:
          'Bunyi itu memang sering terlambat. Menjelang pukul delapan malam, ketika lapangan ' +
          'penuh, sinyal tersendat dan bukti bayar dapat tertunda beberapa menit. Pernah pula ' +
          'seorang pembeli menunjukkan tangkapan layar lama, lalu pergi membawa tiga porsi ' +
          'bakso. Paguyuban kemudian menyepakati tiga aturan:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'pedagang menunggu pemberitahuan di ponselnya sendiri, bukan di ponsel pembeli;',
          'belanja di bawah Rp5.000 tetap dibayar tunai;',
          'seorang relawan berkeliling untuk membantu bila sambungan macet.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Soal biaya, pendapat lebih terbelah lagi. Penyedia layanan mengambil potongan 0,3 ' +
          'persen, dan uang baru masuk keesokan paginya. Jumlahnya kecil, kata Slamet Riyono, ' +
          'penjual mainan, tetapi ia membeli barang dagangan pada malam yang sama. “Uang yang ' +
          'datang besok tidak bisa dipakai berbelanja nanti malam,” ujarnya.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Ada pula yang enggan karena pembukuan. Tiga pedagang khawatir catatan ' +
              'penjualannya dipakai untuk menaikkan retribusi; sesuai dengan ',
          },
          { text: 'pedoman redaksi', href: '/id/about' },
          {
            text:
              ', nama mereka tidak kami sebut. Pengelola lapangan membantah adanya rencana ' +
              'semacam itu.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Namun, catatan yang sama membuka pintu bagi pedagang lain. Berbekal riwayat ' +
          'penjualan tiga bulan, Tari Lestyowati, penjual tahu petis, memperoleh pinjaman ' +
          'pertamanya dari koperasi simpan pinjam: Rp4 juta untuk sebuah gerobak baru.',
      },
      {
        kind: 'paragraph',
        text:
          'Menjelang tutup, Wahyuni menghitung dua macam pendapatan: lembaran uang di kaleng ' +
          'biskuit dan angka di layar. Jumlah keduanya harus cocok dengan banyaknya mangkuk ' +
          'kotor. “Mangkuk tidak pernah salah hitung,” katanya.',
      },
    ],
  },
  en: {
    headline: 'Night market starts taking QR codes, and stallholders are split',
    standfirst:
      'There is less fuss over change in Sumber Randu, but a faltering signal and a small fee ' +
      'mean that cash has not been left behind.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Amid the satay smoke and the lights of the merry-go-round, a laminated sheet of ' +
          'paper now hangs at nearly every stall. For three months, 140 of the 190 traders at ' +
          'the Sumber Randu night market have been taking payment by QR code, after their ' +
          'association arranged to sign them up together.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'For Wahyuni, who sells hot ginger drinks with rice-flour dumplings, the change ' +
              'can be felt in the till. She no longer has to go and get small change every ' +
              'afternoon. About ',
          },
          { text: 'four in ten', emphasis: true },
          { text: ' of her customers, most of them young, pay by phone.' },
        ],
      },
      {
        kind: 'quote',
        text:
          'I like not having to look for change. I don’t like waiting for a ping that never ' +
          'comes.',
        speaker: 'Wahyuni, ginger drink seller',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'When the signal has to queue too',
      },
      {
        kind: 'paragraph',
        text:
          'The ping is indeed often late. Towards eight in the evening, when the field is full, ' +
          'the signal falters and proof of payment can be held up for several minutes. Once, ' +
          'too, a customer showed an old screenshot and walked off with three bowls of ' +
          'meatballs. The association then agreed on three rules:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'traders wait for the notification on their own phone, not on the customer’s;',
          'purchases under Rp5,000 are still paid for in cash;',
          'a volunteer goes round to help when the connection gets stuck.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'On the matter of cost, opinion is more divided still. The service provider takes a ' +
          'cut of 0.3 per cent, and the money comes in only the next morning. The sum is small, ' +
          'says Slamet Riyono, a toy seller, but he buys his stock the same night. “Money that ' +
          'comes tomorrow is no use for buying goods tonight,” he said.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Others hold back because of the bookkeeping. Three traders fear that their sales ' +
              'records will be used to raise the market levy; in keeping with ',
          },
          { text: 'our editorial guidelines', href: '/en/about' },
          {
            text:
              ', we are not naming them. The managers of the field deny that there is any such ' +
              'plan.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Yet the same records have opened doors for other traders. With three months of sales ' +
          'history in hand, Tari Lestyowati, who sells fried tofu with shrimp paste, was given ' +
          'her first loan by a savings and credit co-operative: Rp4 million for a new cart.',
      },
      {
        kind: 'paragraph',
        text:
          'Towards closing time, Wahyuni counts two kinds of takings: the notes in a biscuit ' +
          'tin and the figure on a screen. Together they must match the number of dirty bowls. ' +
          '“The bowls never miscount,” she said.',
      },
    ],
  },
}
