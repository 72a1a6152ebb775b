import type { SampleArticle } from '../sample-article'

export const keretaMalam: SampleArticle = {
  key: 'kereta-malam',
  section: 'dunia',
  topics: ['kereta-api', 'karpatia'],
  place: 'VELMORA',
  byline: 'Ratri Wulandari',
  leadImage: 'kereta-malam',
  id: {
    headline: 'Kereta malam kembali melintasi perbatasan pegunungan',
    standfirst:
      'Setelah sebelas tahun terhenti, kereta tidur antara dua kota di Karpatia berangkat lagi, ' +
      'membawa mahasiswa, pedagang, dan kenangan lama.',
    body: [
      {
        kind: 'paragraph',
        text:
          'Tepat pukul 21.40, lampu hijau menyala di ujung peron Stasiun Velmora dan tujuh ' +
          'gerbong biru tua mulai bergerak ke timur. Untuk pertama kalinya dalam sebelas tahun, ' +
          'kereta malam kembali menyeberangi perbatasan di Pegunungan Karpatia, menempuh 312 ' +
          'kilometer menuju kota pasar Trevanik.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'Layanan itu dihentikan setelah longsor menutup Terowongan Orvas dan kedua negara ' +
              'tidak sepakat tentang siapa yang menanggung perbaikannya. Selama bertahun-tahun, ' +
              'warga di kedua sisi harus naik bus memutar selama empat belas jam. Kini ' +
              'perjalanan yang sama memakan waktu ',
          },
          { text: 'sembilan jam', emphasis: true },
          { text: ', sebagian besar dilewati sambil tidur.' },
        ],
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Paspor diperiksa sebelum tidur',
      },
      {
        kind: 'paragraph',
        text:
          'Bagian tersulit ternyata bukan rel, melainkan pintu perbatasan. Dulu penumpang ' +
          'dibangunkan dua kali pada tengah malam, sekali oleh petugas tiap negara. Sekarang ' +
          'satu regu gabungan memeriksa dokumen di kompartemen sebelum kereta berangkat ' +
          'sehingga rangkaian dapat melintas tanpa berhenti.',
      },
      {
        kind: 'quote',
        text:
          'Tugas kami yang baru adalah berjalan pelan dan berbicara pelan. Kalau penumpang ' +
          'masih tidur saat kereta melewati puncak, berarti kami berhasil.',
        speaker: 'Ilka Marvenko, kepala kondektur',
      },
      {
        kind: 'paragraph',
        text:
          'Malam pertama itu, 168 dari 210 tempat tidur terisi. Di gerbong keempat, Tomas ' +
          'Relji, mahasiswa kedokteran hewan, berbagi kompartemen dengan seorang pembuat keju ' +
          'yang membawa dua peti dagangan. “Nenek saya tinggal di seberang,” kata Tomas. ' +
          '“Jaraknya tidak jauh, tetapi selama ini rasanya seperti benua lain.”',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Yang baru di jalur lama',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Kereta berangkat tiga malam sepekan dari kedua arah.',
          'Tiket termurah seharga 19 euro, termasuk seprai dan teh.',
          'Satu gerbong disediakan bagi pengguna kursi roda dan pembawa sepeda.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Tidak semua orang yakin layanan itu akan bertahan. Serikat pekerja rel mengingatkan ' +
          'bahwa baru satu dari tiga jembatan di jalur itu yang diperkuat; di dua jembatan ' +
          'lainnya kereta merayap 30 kilometer per jam. Kereta Lintas Orvas, operator bersama ' +
          'yang dibentuk kedua pemerintah, berjanji menyelesaikan sisanya sebelum musim salju ' +
          'berikutnya.',
      },
      {
        kind: 'paragraph',
        text:
          'Pukul 06.35, kereta tiba di Trevanik, lima menit lebih awal. Di peron, kelompok ' +
          'musik tiup sebuah sekolah memainkan lagu yang tidak seluruhnya selaras. Penumpang ' +
          'turun dengan rambut kusut, dan beberapa di antaranya langsung mengantre untuk ' +
          'membeli tiket pulang.',
      },
    ],
  },
  en: {
    headline: 'Night train crosses the mountain border again',
    standfirst:
      'After an eleven-year halt, the sleeper between two Carpathian towns is running again, ' +
      'carrying students, traders and old memories.',
    body: [
      {
        kind: 'paragraph',
        text:
          'At exactly 9.40 p.m. the green lamp lit up at the end of the platform at Velmora ' +
          'station and seven dark-blue carriages began to move east. For the first time in ' +
          'eleven years, the night train was crossing the border in the Carpathian Mountains ' +
          'again, on a 312-kilometre run to the market town of Trevanik.',
      },
      {
        kind: 'paragraph',
        text: [
          {
            text:
              'The service stopped after a landslide closed the Orvas Tunnel and the two ' +
              'countries could not agree on who should pay for the repairs. For years, people ' +
              'on both sides had to take a bus the long way round, a journey of fourteen hours. ' +
              'The same trip now takes ',
          },
          { text: 'nine hours', emphasis: true },
          { text: ', most of them spent asleep.' },
        ],
      },
      {
        kind: 'heading',
        level: 2,
        text: 'Passports before bedtime',
      },
      {
        kind: 'paragraph',
        text:
          'The hardest part turned out to be not the track but the border post. Passengers used ' +
          'to be woken twice in the middle of the night, once by each country’s officers. Now a ' +
          'single joint team checks documents in the compartments before departure, so that the ' +
          'train can cross without stopping.',
      },
      {
        kind: 'quote',
        text:
          'Our new job is to walk softly and talk softly. If the passengers are still asleep ' +
          'when the train goes over the summit, we have done well.',
        speaker: 'Ilka Marvenko, chief conductor',
      },
      {
        kind: 'paragraph',
        text:
          'On that first night, 168 of the 210 berths were taken. In the fourth carriage Tomas ' +
          'Relji, a veterinary student, shared a compartment with a cheesemaker who had brought ' +
          'along two crates of his wares. “My grandmother lives on the other side,” Tomas said. ' +
          '“It isn’t far, but all this time it has felt like another continent.”',
      },
      {
        kind: 'heading',
        level: 2,
        text: 'What is new on the old line',
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Trains leave three nights a week in each direction.',
          'The cheapest ticket costs 19 euros, bed linen and tea included.',
          'One carriage is set aside for wheelchair users and passengers with bicycles.',
        ],
      },
      {
        kind: 'paragraph',
        text:
          'Not everyone is convinced that the service will last. The track workers’ union warns ' +
          'that only one of the line’s three bridges has been strengthened so far; over the ' +
          'other two the train creeps at 30 kilometres an hour. Orvas Transit Railway, the ' +
          'joint operator set up by the two governments, promises to finish the rest before the ' +
          'next snows.',
      },
      {
        kind: 'paragraph',
        text:
          'At 6.35 a.m. the train pulled into Trevanik, five minutes early. On the platform a ' +
          'school brass band played a tune that was not entirely in tune. Passengers stepped ' +
          'down with tousled hair, and some of them went straight to the queue for a ticket ' +
          'home.',
      },
    ],
  },
}
