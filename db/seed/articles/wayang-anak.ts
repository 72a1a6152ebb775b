import type { SampleArticle } from '../sample-article'

export const wayangAnak: SampleArticle = {
  key: 'wayang-anak',
  section: 'budaya',
  topics: ['wayang', 'daur-ulang'],
  place: 'BLITAR',
  byline: 'Laksmi Ayuningrat',
  leadImage: 'wayang-anak',
  id: {
    headline: 'Dari Kardus Bekas, Anak-Anak Menghidupkan Wayang',
    standfirst:
      'Sanggar kecil di Blitar mengajak anak membuat tokoh dari kardus, menyusun lakon sendiri, ' +
      'lalu memainkannya di balik seprai putih.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Raksasa itu dulu kotak mi instan. Di tangan Naufal Arkanata, sepuluh tahun, sisi ' +
          'kardusnya berubah menjadi taring, lipatannya menjadi siku, dan cap “jangan dibanting” ' +
          'sengaja dibiarkan terbaca di perutnya. “Supaya penonton tahu dia gampang marah,” ' +
          'katanya.',
      },
      {
        kind: 'paragraph',
        text:
          'Setiap Jumat sore, 35 anak memenuhi teras Sanggar Kelir Cilik di Desa Sumberlangit, ' +
          'Blitar. Mereka membuat wayang dari kardus bekas yang dikumpulkan dari warung dan ' +
          'toko. Tangkainya bilah bambu, sendinya kancing baju, dan kelirnya seprai putih yang ' +
          'diterangi sebuah lampu meja.',
      },
      {
        kind: 'paragraph',
        text:
          'Sanggar itu dirintis oleh Endah Purwaningtyas, penjaga perpustakaan desa, bersama ' +
          'suaminya, Ki Joko Maruto, dalang yang kian jarang mendapat panggilan. Semula mereka ' +
          'hanya ingin mengisi masa libur sekolah. Dua tahun kemudian, daftar tunggunya sudah ' +
          'tiga halaman.',
      },
      { kind: 'heading', level: 2, text: 'Lakon karangan sendiri' },
      {
        kind: 'paragraph',
        text:
          'Anak-anak boleh memakai tokoh pewayangan, boleh pula menciptakan tokoh baru. Bulan ' +
          'ini ada Gatotkaca yang takut ketinggian, seekor kucing pasar yang menjadi hakim, dan ' +
          'sungai yang menuntut agar sampah dikembalikan kepada pemiliknya. Syaratnya tidak ' +
          'banyak:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'setiap lakon harus memuat persoalan yang diselesaikan tanpa memukul;',
          'setiap anak harus pernah menjadi dalang, penabuh, dan penonton;',
          'sisa potongan kardus harus habis dipakai.',
        ],
      },
      {
        kind: 'quote',
        text:
          'Pakem itu rumah yang kokoh. Anak-anak perlu mengenal pintunya dahulu, baru boleh ' +
          'keluar masuk.',
        speaker: 'Ki Joko Maruto, dalang',
      },
      {
        kind: 'paragraph',
        text:
          'Iringannya pun seadanya: kaleng biskuit, botol berisi air, dan satu gender pinjaman ' +
          'yang dua bilahnya sumbang. Namun, ketika lampu teras dipadamkan dan bayangan pertama ' +
          'jatuh di kain, keributan berhenti dengan sendirinya.',
      },
      {
        kind: 'paragraph',
        text:
          'Guru sekolah dasar setempat, Retno Sulistyaweni, mengatakan bahwa beberapa murid yang ' +
          'pendiam di kelas justru berani berbicara dari balik kelir. “Barangkali karena yang ' +
          'dilihat orang bukan wajahnya,” katanya. Ia kini memakai wayang kardus dalam pelajaran ' +
          'bahasa Jawa.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Pentas berikutnya digelar di balai desa pada malam bulan purnama. Tiketnya bukan ' +
              'uang, melainkan ',
          },
          { text: 'selembar kardus bersih', strong: true },
          {
            text:
              '. Naufal sudah menyiapkan akhir cerita untuk raksasanya. Ia tidak dikalahkan, ' +
              'hanya dimaafkan, lalu dilipat rapi dan disimpan kembali ke dalam kotak.',
          },
        ],
      },
    ],
  },
}
