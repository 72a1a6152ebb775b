import type { SampleArticle } from '../sample-article'

export const voliPantai: SampleArticle = {
  key: 'voli-pantai',
  section: 'olahraga',
  topics: ['voli-pantai', 'sulawesi'],
  place: 'TELUK MANDAR',
  byline: 'Hasna Mirdayani',
  leadImage: 'voli-pantai',
  id: {
    headline: 'Liga Voli Pantai Perempuan Hidupkan Kampung Nelayan',
    standfirst:
      'Enam belas pasangan dari delapan kampung di Teluk Mandar bertanding mengikuti pasang ' +
      'surut, dengan aturan yang mereka susun sendiri.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Garis lapangannya tali jala, tiangnya bambu, dan jam pertandingannya mengikuti pasang ' +
          'surut. Liga Pesisir, kompetisi voli pantai perempuan antarkampung nelayan di Teluk ' +
          'Mandar, Sulawesi Barat, memasuki musim ketiga dengan 16 pasangan dari delapan kampung.',
      },
      {
        kind: 'paragraph',
        text:
          'Pada final putaran pertama, Minggu sore, Nurhikma Saleppa dan Rosmini Talabba dari ' +
          'Kampung Sibale menundukkan juara bertahan dari Kampung Lombongan dengan skor 21-18, ' +
          '17-21, 15-12. Sekitar 900 penonton menyaksikan, sebagian duduk di atas perahu yang ' +
          'ditarik ke pasir.',
      },
      {
        kind: 'quote',
        text:
          'Dulu sore hari kami hanya menunggu perahu pulang. Sekarang orang perahu yang menunggu ' +
          'kami selesai bertanding.',
        speaker: 'Nurhikma Saleppa, pemain Kampung Sibale',
      },
      { kind: 'heading', level: 2, text: 'Jadwal yang tunduk kepada laut' },
      {
        kind: 'paragraph',
        text:
          'Liga ini dirintis oleh Darmawati Pallangga, guru sekolah dasar yang melihat murid ' +
          'perempuannya berhenti berolahraga begitu lulus. Ia meminjam net dari kantor desa dan ' +
          'mengundang para ibu pengolah ikan. Pada latihan pertama datang lima orang; pada pekan ' +
          'keempat, tiga puluh. Peraturannya mengikuti voli pantai pada umumnya, dengan beberapa ' +
          'penyesuaian:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'pertandingan dimulai saat air surut, dan jadwalnya diumumkan tiap Jumat;',
          'pakaian bebas, asalkan kedua pemain sewarna;',
          'setiap kampung menurunkan satu pasangan berusia di bawah 18 tahun;',
          'pemain yang anaknya menangis boleh meminta jeda dua menit.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Butir terakhir semula dianggap lelucon, tetapi sudah dipakai sembilan kali musim ini. ' +
          '“Kalau aturan dibuat untuk orang yang hidupnya lain, kami tidak akan pernah main,” ' +
          'kata Darmawati.',
      },
      {
        kind: 'paragraph',
        text:
          'Dampaknya terasa di luar lapangan. Uang parkir dan hasil penjualan ikan bakar ' +
          'membiayai bola baru, kotak obat, dan lampu jalan di dua kampung. Tiga pemain remaja ' +
          'telah dipanggil ke pemusatan latihan tingkat provinsi, yang pertama dari pesisir ini.',
      },
      {
        kind: 'paragraph',
        text:
          'Tidak semua orang langsung setuju. Sejumlah orang tua semula keberatan jika anak ' +
          'perempuannya bertanding di depan umum. Mansur Baharo, nelayan berusia 63 tahun, ' +
          'termasuk di antara mereka. Namun, pada Minggu itu ia berdiri paling depan, memegang ' +
          'papan skor dari tutup kotak ikan. Cucunya yang sedang bermain.',
      },
      {
        kind: 'paragraph',
        text:
          'Putaran kedua dimulai dua pekan lagi, jika ombak mengizinkan. Kampung Lombongan ' +
          'meminta pertandingan ulang di pantai mereka, yang pasirnya lebih dalam. Nurhikma ' +
          'sudah menyanggupi. “Pasir dalam atau dangkal,” katanya, “bola tetap harus jatuh di ' +
          'sebelah sana.”',
      },
    ],
  },
  en: {
    headline: 'Women’s beach volleyball league livens up fishing villages',
    standfirst:
      'Sixteen pairs from eight villages on Mandar Bay play by the tides, under rules that they ' +
      'drew up themselves.',
    body: [
      {
        kind: 'paragraph',
        text:
          'The court lines are net rope, the posts are bamboo and the matches keep time with the ' +
          'tides. The Coastal League, a women’s beach volleyball competition between fishing ' +
          'villages on Mandar Bay, West Sulawesi, is entering its third season with 16 pairs ' +
          'from eight villages.',
      },
      {
        kind: 'paragraph',
        text:
          'In the final of the first round on Sunday afternoon, Nurhikma Saleppa and Rosmini ' +
          'Talabba of Sibale village beat the defending champions from Lombongan village 21-18, ' +
          '17-21, 15-12. About 900 spectators looked on, some of them sitting in boats that had ' +
          'been hauled up on to the sand.',
      },
      {
        kind: 'quote',
        text:
          'In the afternoons we used to do nothing but wait for the boats to come home. Now it’s ' +
          'the boatmen who wait for us to finish playing.',
        speaker: 'Nurhikma Saleppa, Sibale village player',
      },
      { kind: 'heading', level: 2, text: 'A timetable that obeys the sea' },
      {
        kind: 'paragraph',
        text:
          'The league was started by Darmawati Pallangga, a primary school teacher who saw her ' +
          'girl pupils give up sport as soon as they left school. She borrowed a net from the ' +
          'village office and invited the women who process the catch. Five came to the first ' +
          'training session; by the fourth week there were thirty. The rules are those of ' +
          'ordinary beach volleyball, with a few adjustments:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'matches start at low tide, and the timetable is announced every Friday;',
          'dress is free, as long as both players wear the same colour;',
          'each village fields one pair aged under 18;',
          'a player whose child is crying may ask for a two-minute break.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'The last point was at first taken as a joke, but it has been used nine times this ' +
          'season. “If rules are made for people whose lives are different, we will never get to ' +
          'play,” Darmawati said.',
      },
      {
        kind: 'paragraph',
        text:
          'The effect is felt off the court. Parking fees and the sale of grilled fish have paid ' +
          'for new balls, first-aid boxes and street lights in two villages. Three teenage ' +
          'players have been called up to the provincial training camp, the first from this ' +
          'coast.',
      },
      {
        kind: 'paragraph',
        text:
          'Not everyone agreed at once. A number of parents at first objected to their daughters ' +
          'playing in public. Mansur Baharo, a 63-year-old fisherman, was among them. That ' +
          'Sunday, however, he stood right at the front, holding a scoreboard made from the lid ' +
          'of a fish box. It was his granddaughter who was playing.',
      },
      {
        kind: 'paragraph',
        text:
          'The second round begins in two weeks, if the waves permit. Lombongan village has ' +
          'asked for a rematch on its own beach, where the sand is deeper. Nurhikma has already ' +
          'accepted. “Deep sand or shallow,” she said, “the ball still has to land on the other ' +
          'side.”',
      },
    ],
  },
}
