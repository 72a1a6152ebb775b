import type { SampleArticle } from '../sample-article'

export const lariSubuh: SampleArticle = {
  key: 'lari-subuh',
  section: 'olahraga',
  topics: ['lari-jarak-jauh', 'priangan'],
  place: 'CISANGKAR',
  byline: 'Teguh Adiraksa',
  leadImage: 'lari-subuh',
  id: {
    headline: 'Maraton Subuh Membelah Kebun Teh Priangan',
    standfirst:
      'Sebanyak 1.240 pelari berangkat dalam gelap di Cisangkar. Lomba yang digagas para pemetik ' +
      'teh itu menghidupi enam dusun dan menjaga jalan kebunnya.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Pukul 04.45 pada hari Minggu, seusai salat Subuh, 1.240 lampu kepala menyala di ' +
          'lapangan Desa Cisangkar. Semenit kemudian barisan cahaya itu bergerak naik di antara ' +
          'tanaman teh, dan Maraton Subuh Cisangkar yang keempat pun dimulai.',
      },
      {
        kind: 'paragraph',
        text:
          'Dimas Argawinata, guru olahraga dari Garut, menjadi pelari tercepat dengan waktu 2 ' +
          'jam 41 menit 8 detik. Di kelompok putri, bidan asal Sumedang, Lilis Nuraprilia, finis ' +
          'dalam 3 jam 4 menit 37 detik dan memperbaiki rekor lomba hampir enam menit. Rute ' +
          'sepanjang 42,195 kilometer itu mendaki total 870 meter.',
      },
      {
        kind: 'quote',
        text:
          'Di kilometer lima belas matahari muncul dari balik bukit dan seluruh kebun berubah ' +
          'warna. Saya sempat lupa bahwa kaki saya sakit.',
        speaker: 'Lilis Nuraprilia, juara putri',
      },
      { kind: 'heading', level: 2, text: 'Milik orang kampung' },
      {
        kind: 'paragraph',
        text:
          'Lomba ini digagas para pemetik teh yang jemu melihat pelari kota datang, berfoto, ' +
          'lalu pulang tanpa singgah. Kini panitianya adalah warga enam dusun. Peserta menginap ' +
          'di rumah penduduk, dan setiap rumah menerima Rp150.000 semalam untuk tiap tamu. ' +
          'Rutenya mengikuti jalan panen, dengan empat titik yang dijaga paling ketat:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Tanjakan Batu Tilu, kilometer 9, yang licin oleh embun;',
          'jembatan bambu Cileutik, kilometer 17, yang dilewati satu per satu;',
          'gudang pelayuan, kilometer 26, tempat pelari disuguhi teh manis hangat;',
          'Turunan Pasir Angin, kilometer 38, tempat paling banyak pelari menyerah.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Sebanyak 1.173 pelari mencapai garis akhir sebelum batas waktu tujuh jam. Tim medis ' +
          'merawat 19 orang, kebanyakan karena kram dan lecet. Tidak seorang pun perlu dirujuk ' +
          'ke rumah sakit.',
      },
      {
        kind: 'paragraph',
        text:
          'Nomor yang paling ramai ditonton justru bukan maraton, melainkan lari 5 kilometer ' +
          'khusus pemetik. Mereka berlari dengan sepatu bot dan keranjang kosong di punggung. ' +
          'Pemenangnya, Euis Sariningrum, 47 tahun, mengaku tidak pernah berlatih. “Saya setiap ' +
          'hari naik turun kebun ini,” katanya. “Bedanya, hari ini ada yang bertepuk tangan.”',
      },
      {
        kind: 'paragraph',
        text:
          'Tahun depan panitia tetap membatasi jumlah peserta pada angka 1.250 agar tanah di ' +
          'sela tanaman tidak rusak. Sebagian uang pendaftaran dipakai untuk memperbaiki jalan ' +
          'panen, dan laporannya ditempel di balai desa. Menjelang siang, kebun kembali sunyi. ' +
          'Yang tertinggal hanya jejak sepatu dan, di satu tikungan, sebuah lampu kepala yang ' +
          'masih menyala.',
      },
    ],
  },
  en: {
    headline: 'Dawn marathon winds through the tea gardens of Priangan',
    standfirst:
      'In Cisangkar, 1,240 runners set off in the dark. The race, conceived by tea pickers, ' +
      'brings income to six hamlets and keeps up the garden paths.',
    body: [
      {
        kind: 'paragraph',
        text:
          'At 4.45 on Sunday morning, after the dawn prayer, 1,240 head torches came on in the ' +
          'field at Cisangkar village. A minute later the line of lights was moving uphill among ' +
          'the tea bushes, and the fourth Cisangkar Dawn Marathon had begun.',
      },
      {
        kind: 'paragraph',
        text:
          'Dimas Argawinata, a sports teacher from Garut, was the fastest runner in 2 hours 41 ' +
          'minutes 8 seconds. Among the women, Lilis Nuraprilia, a midwife from Sumedang, ' +
          'finished in 3 hours 4 minutes 37 seconds and improved the race record by almost six ' +
          'minutes. The 42.195-kilometre route climbs a total of 870 metres.',
      },
      {
        kind: 'quote',
        text:
          'At kilometre fifteen the sun came up from behind the hill and the whole garden ' +
          'changed colour. For a moment I forgot that my legs hurt.',
        speaker: 'Lilis Nuraprilia, women’s winner',
      },
      { kind: 'heading', level: 2, text: 'The village’s own race' },
      {
        kind: 'paragraph',
        text:
          'The race was the idea of tea pickers weary of watching city runners come, take ' +
          'photographs and go home without stopping by. Now the committee is made up of ' +
          'residents of six hamlets. Competitors stay in people’s homes, and each house receives ' +
          'Rp150,000 a night per guest. The route follows the harvest paths, with four points ' +
          'that are guarded most closely:',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'the Batu Tilu climb, kilometre 9, slippery with dew;',
          'the Cileutik bamboo bridge, kilometre 17, crossed one at a time;',
          'the withering shed, kilometre 26, where runners are served warm sweet tea;',
          'the Pasir Angin descent, kilometre 38, where the most runners give up.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'A total of 1,173 runners reached the finish within the seven-hour limit. The medical ' +
          'team treated 19 people, mostly for cramp and blisters. No one had to be referred to ' +
          'hospital.',
      },
      {
        kind: 'paragraph',
        text:
          'The event that drew the biggest crowd was not in fact the marathon but a 5-kilometre ' +
          'run for pickers only. They ran in rubber boots with empty baskets on their backs. The ' +
          'winner, Euis Sariningrum, 47, admitted that she had never trained. “I go up and down ' +
          'this garden every day,” she said. “The difference is that today somebody clapped.”',
      },
      {
        kind: 'paragraph',
        text:
          'Next year the committee will again limit the field to 1,250 so that the soil between ' +
          'the bushes is not damaged. Part of the entry money goes on repairing the harvest ' +
          'paths, and the accounts are posted in the village hall. Towards noon the garden was ' +
          'quiet again. All that remained were shoe prints and, on one bend, a head torch that ' +
          'was still burning.',
      },
    ],
  },
}
