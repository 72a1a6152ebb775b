import type { SampleArticle } from '../sample-article'

export const garamRakyat: SampleArticle = {
  key: 'garam-rakyat',
  section: 'ekonomi',
  topics: ['pesisir', 'madura', 'usaha-kecil'],
  place: 'TANAH MERENG, MADURA',
  byline: 'Hafid Mustaqim',
  leadImage: 'garam-rakyat',
  id: {
    headline: 'Petambak garam Madura mencoba lantai geomembran',
    standfirst:
      'Lembaran plastik hitam membuat garam lebih putih dan panen lebih cepat, tetapi modal dan ' +
      'nasib plastik bekasnya masih dihitung.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Dari tanggul, petak milik Moh. Sahlan tampak seperti kolam tinta. Dasarnya tidak ' +
          'lagi tanah liat yang dipadatkan dengan silinder kayu, melainkan geomembran, lembaran ' +
          'plastik hitam setebal setengah milimeter. Di atasnya, kristal garam mulai terbentuk, ' +
          'seputih beras.',
      },
      {
        kind: 'paragraph',
        text:
          'Sahlan termasuk 37 petambak garam rakyat di Tanah Mereng yang sejak awal kemarau ' +
          'mencoba cara baru tersebut. Warna hitam menyerap panas sehingga air laut lebih cepat ' +
          'menguap, dan lapisan plastik mencegah garam bercampur tanah. Jarak antarpanen ' +
          'memendek dari rata-rata 12 hari menjadi 8 hari.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Lebih putih, lebih mahal',
      },
      {
        kind: 'paragraph',
        text:
          'Perbedaannya terlihat di timbangan dan di nota. Menurut perhitungan Himpunan ' +
          'Petambak Mereng untuk satu musim:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'hasil per hektare naik dari 70 ton menjadi sekitar 105 ton;',
          'bagian yang lolos sebagai garam mutu satu naik dari sepertiga menjadi empat perlima;',
          'modal bertambah sekitar Rp45 juta per hektare untuk melapisi petak kristal.',
        ],
      },
      {
        kind: 'quote',
        text:
          'Ayah saya menilai tanah dengan telapak kaki. Sekarang saya menilai plastik dengan ' +
          'kuku.',
        speaker: 'Moh. Sahlan, petambak garam',
      },
      {
        kind: 'paragraph',
        text:
          'Sebagian besar memulai dengan pinjaman bergulir dari himpunan, yang dibayar dengan ' +
          'garam setiap kali panen. Lembaran itu diperkirakan tahan empat sampai lima musim. ' +
          'Bila harga garam jatuh seperti tiga tahun lalu, cicilan yang semula direncanakan ' +
          'selesai dalam dua musim bisa mundur sampai plastiknya aus.',
      },
      {
        kind: 'paragraph',
        text:
          'Pertanyaan lain menyangkut limbah. Sinar matahari membuat tepi lembaran rapuh, dan ' +
          'serpihannya dapat terbawa ke laut. Nur Laily Zahro, peneliti pesisir di Politeknik ' +
          'Bahari Mereng, menyarankan agar tiap lembaran diberi nomor dan ditarik sebelum ' +
          'retak. “Jangan sampai garamnya bersih, tetapi lautnya tidak,” katanya.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Tidak semua tetangga tertarik. Di petak sebelah, Maimunah, 63 tahun, tetap ' +
              'memadatkan tanah setiap pagi. Pembeli tetapnya, para pembuat ikan asin, justru ' +
              'menyukai garam ',
          },
          { text: 'krosok', emphasis: true },
          {
            text: ' yang agak kelabu, katanya, dan ia tidak ingin berutang pada usianya sekarang.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Himpunan akan membandingkan pembukuan kedua kelompok setelah hujan pertama turun. ' +
          'Sampai saat itu, dua warna petak akan tetap berdampingan: hitam dan cokelat, dengan ' +
          'tumpukan putih di tepinya.',
      },
    ],
  },
  en: {
    headline: 'Madura’s salt makers try a geomembrane floor',
    standfirst:
      'Black plastic sheeting makes whiter salt and quicker harvests, but the outlay and the ' +
      'fate of the worn-out plastic have yet to be reckoned up.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Seen from the embankment, Moh. Sahlan’s salt pan looks like a pool of ink. Its floor ' +
          'is no longer clay packed down with a wooden roller but geomembrane, a sheet of black ' +
          'plastic half a millimetre thick. On top of it, salt crystals are beginning to form, ' +
          'as white as rice.',
      },
      {
        kind: 'paragraph',
        text:
          'Sahlan is one of 37 smallholder salt makers in Tanah Mereng who have been trying the ' +
          'new method since the dry season began. The black surface absorbs heat, so that the ' +
          'sea water evaporates faster, and the plastic layer keeps the salt from mixing with ' +
          'the soil. The time between harvests has shortened from an average of 12 days to 8.',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Whiter, and dearer',
      },
      {
        kind: 'paragraph',
        text:
          'The difference shows on the scales and on the invoices. By the reckoning of the ' +
          'Mereng Salt Makers’ Association, over one season:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'the yield per hectare rises from 70 tonnes to about 105;',
          'the share that passes as first-grade salt goes up from a third to four fifths;',
          'some Rp45 million more per hectare has to be invested to line the crystallising pans.',
        ],
      },
      {
        kind: 'quote',
        text:
          'My father judged the soil with the soles of his feet. Now I judge plastic with my ' +
          'fingernail.',
        speaker: 'Moh. Sahlan, salt maker',
      },
      {
        kind: 'paragraph',
        text:
          'Most of them started with a revolving loan from the association, repaid in salt at ' +
          'every harvest. The sheets are expected to last four to five seasons. If salt prices ' +
          'fall as they did three years ago, instalments that were meant to end after two ' +
          'seasons could drag on until the plastic has worn out.',
      },
      {
        kind: 'paragraph',
        text:
          'Another question concerns waste. Sunlight makes the edges of the sheets brittle, and ' +
          'the fragments can be carried out to sea. Nur Laily Zahro, a coastal researcher at ' +
          'Mereng Maritime Polytechnic, suggests that every sheet be numbered and withdrawn ' +
          'before it cracks. “We must not end up with clean salt and a dirty sea,” she said.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Not all the neighbours are tempted. On the next plot Maimunah, 63, still rolls ' +
              'the earth flat every morning. Her regular customers, who make salted fish, ' +
              'actually prefer the coarse, greyish salt known as ',
          },
          { text: 'krosok', emphasis: true },
          { text: ', she says, and she does not want to go into debt at her age.' },
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The association will compare the two groups’ accounts once the first rains have ' +
          'come. Until then, pans of two colours will go on lying side by side: black and ' +
          'brown, with heaps of white along their edges.',
      },
    ],
  },
}
