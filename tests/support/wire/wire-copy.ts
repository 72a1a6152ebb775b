import type { WireFields } from '../../../lib/shared/wire/wire-article'

type Copy = {
  /** Completes "reads …". */
  readonly title: string
  readonly raw: string
  readonly fields?: Partial<Omit<WireFields, 'dates'>>
  readonly paragraphs: readonly string[]
}

/** Wire copy as it comes, each with what the desk should get. */
export const wireCopy: readonly Copy[] = [
  {
    title: "the house's own mark with a dash before the place",
    raw: 'PenaPembaharu.com – ANKARA, Turki akan melanjutkan pembicaraan.',
    fields: { publisher: 'PenaPembaharu.com', place: 'ANKARA' },
    paragraphs: ['Turki akan melanjutkan pembicaraan.'],
  },
  {
    title: 'the mark after the place',
    raw: 'JAKARTA, Pena Pembaharu — Pemerintah membuka kembali sekolah.',
    fields: { publisher: 'Pena Pembaharu', place: 'JAKARTA' },
    paragraphs: ['Pemerintah membuka kembali sekolah.'],
  },
  {
    title: 'the mark glued to a place that is not in capitals',
    raw: 'Penapembaharu-Ankara. Turki maju.',
    fields: { publisher: 'Penapembaharu', place: 'Ankara' },
    paragraphs: ['Turki maju.'],
  },
  {
    title: 'an Indonesian agency dateline',
    raw: 'Jakarta (ANTARA) - Presiden Joko Widodo pergi ke Bogor.\n\nDia kembali malam hari.',
    fields: { place: 'Jakarta', source: 'ANTARA' },
    paragraphs: ['Presiden Joko Widodo pergi ke Bogor.', 'Dia kembali malam hari.'],
  },
  {
    title: 'an English agency dateline with a date',
    raw: 'LONDON, June 15 (Reuters) - Britain said on Monday that it would reopen shops.',
    fields: { place: 'LONDON', source: 'Reuters' },
    paragraphs: ['Britain said on Monday that it would reopen shops.'],
  },
  {
    title: 'a dateline that names the country',
    raw: 'ANKARA, Turkey (AP) — Turkey’s foreign minister met his counterpart.',
    fields: { place: 'ANKARA, Turkey', source: 'AP' },
    paragraphs: ['Turkey’s foreign minister met his counterpart.'],
  },
  {
    title: 'a place of two words and two places with a slash',
    raw: 'KUALA LUMPUR/JENEWA - WHO mengumumkan hal itu.',
    fields: { place: 'KUALA LUMPUR/JENEWA' },
    paragraphs: ['WHO mengumumkan hal itu.'],
  },
  {
    title: 'a place with dots',
    raw: 'WASHINGTON D.C. - The U.S. Senate voted.',
    fields: { place: 'WASHINGTON D.C.' },
    paragraphs: ['The U.S. Senate voted.'],
  },
  {
    title: 'the mark of another house before and after its place',
    raw: 'TEMPO.CO, Jakarta - Presiden pergi.',
    fields: { publisher: 'TEMPO.CO', place: 'Jakarta' },
    paragraphs: ['Presiden pergi.'],
  },
  {
    title: 'a dateline below a line that the desk may take as a headline',
    raw: 'Inggris buka toko\n\nLONDON (Reuters) - Inggris membuka toko.',
    fields: { place: 'LONDON', source: 'Reuters' },
    paragraphs: ['Inggris buka toko', 'Inggris membuka toko.'],
  },
  {
    title: 'a dateline that stands alone in its paragraph',
    raw: 'ANKARA (ANTARA) -\n\nTurki maju.',
    fields: { place: 'ANKARA', source: 'ANTARA' },
    paragraphs: ['Turki maju.'],
  },
  {
    title: 'a credit before a small letter, which becomes a capital',
    raw: 'Menurut laporan kantor berita Anadolu Agency, pemerintah Turki maju.',
    fields: { source: 'Anadolu Agency' },
    paragraphs: ['Pemerintah Turki maju.'],
  },
  {
    title: 'a credit before a brand that has a small letter',
    raw: 'Dikutip dari laman Kompas.com, eFishery membuka kantor.',
    fields: { source: 'Kompas.com' },
    paragraphs: ['eFishery membuka kantor.'],
  },
  {
    title: 'a speaker as a speaker and not as a source',
    raw: 'Mengutip Presiden Joko Widodo, harga akan turun.',
    paragraphs: ['Mengutip Presiden Joko Widodo, harga akan turun.'],
  },
  {
    title: 'an institution that reports as a part of the sentence',
    raw: 'Menurut laporan Bank Dunia, ekonomi tumbuh 3,5 persen.',
    paragraphs: ['Menurut laporan Bank Dunia, ekonomi tumbuh 3,5 persen.'],
  },
  {
    title: 'capitals that open a sentence as no place',
    raw: 'KPK, lembaga antirasuah, menahan dia.\nGOLKAR, Nasdem, dan PDIP sepakat.',
    paragraphs: ['KPK, lembaga antirasuah, menahan dia.', 'GOLKAR, Nasdem, dan PDIP sepakat.'],
  },
  {
    title: 'a doubled word at the beginning as no publisher',
    raw: 'Detik-detik proklamasi diperingati.',
    paragraphs: ['Detik-detik proklamasi diperingati.'],
  },
  {
    title: 'a name of three parts, and an acronym before it',
    raw: 'Presiden RecepTayyipErdogan menyapa PBB.Dia lalu pergi.',
    paragraphs: ['Presiden Recep Tayyip Erdogan menyapa PBB. Dia lalu pergi.'],
  },
  {
    title: 'quotation marks on the wrong side of their space',
    raw: 'Dia mengatakan:“ Ada di sini. ”Kemudian dia pergi.',
    paragraphs: ['Dia mengatakan: “Ada di sini.” Kemudian dia pergi.'],
  },
  {
    title: 'straight quotation marks in pairs',
    raw: '"Kami bekerja di darat, "tambahnya. Dia menyebut " semua " orang. "Ya. "',
    paragraphs: ['"Kami bekerja di darat," tambahnya. Dia menyebut "semua" orang. "Ya."'],
  },
  {
    title: 'straight quotation marks that are not pairs as they are',
    raw: 'Layar 5" itu disebut "besar. "\n"Kami pergi, katanya. "Kami pulang, katanya.',
    paragraphs: ['Layar 5" itu disebut "besar. "', '"Kami pergi, katanya. "Kami pulang, katanya.'],
  },
  {
    title: 'parentheses and stray spaces',
    raw: 'Kata dia(15/6)di sana , WHO(World Health) dan ( semua ) tiba .',
    paragraphs: ['Kata dia (15/6) di sana, WHO (World Health) dan (semua) tiba.'],
  },
  {
    title: 'clauses and sentences without a space',
    raw: 'Di Libya,kata dia,ada perang.Zarif bertanya?Semua pergi pada 2019.Lalu tenang.',
    paragraphs: [
      'Di Libya, kata dia, ada perang. Zarif bertanya? Semua pergi pada 2019. Lalu tenang.',
    ],
  },
  {
    title: 'copy wrapped at seventy columns',
    raw: [
      'Pemerintah Indonesia mengumumkan bahwa mereka akan membuka kembali',
      'sekolah pada bulan Juli, kata Menteri Pendidikan di kota Jakarta pada',
      'Senin. Langkah itu diambil setelah jumlah kasus menurun di tiga puluh',
      'Kabupaten.',
      '',
      'Menteri itu menambahkan bahwa sekolah di zona hijau akan dibuka lebih',
      'dahulu.',
    ].join('\r\n'),
    paragraphs: [
      'Pemerintah Indonesia mengumumkan bahwa mereka akan membuka kembali sekolah pada bulan Juli, kata Menteri Pendidikan di kota Jakarta pada Senin. Langkah itu diambil setelah jumlah kasus menurun di tiga puluh Kabupaten.',
      'Menteri itu menambahkan bahwa sekolah di zona hijau akan dibuka lebih dahulu.',
    ],
  },
  {
    title: 'words divided at the end of a line, and hyphens that belong to words',
    raw: 'Pemerin-\ntah negara-\nnegara itu berbulan-\nbulan melawan COVID-\n19 di Al-\nWatiya.',
    paragraphs: ['Pemerintah negara-negara itu berbulan-bulan melawan COVID-19 di Al-Watiya.'],
  },
  {
    title: 'a list under its line as lines',
    raw: 'Yang hadir:\n- Budi\n- Siti\n1. Turki\n2. Iran',
    paragraphs: ['Yang hadir:', '- Budi', '- Siti', '1. Turki', '2. Iran'],
  },
  {
    title: 'invisible characters, tabs and Windows line ends',
    raw: '\uFEFFJAKARTA\u200B (ANTARA) -\tPresi\u00ADden\u00A0 pergi.  \r\n\r\n  Lalu pulang.\r\n\x1A',
    fields: { place: 'JAKARTA', source: 'ANTARA' },
    paragraphs: ['Presiden pergi.', 'Lalu pulang.'],
  },
  { title: 'one line as one paragraph', raw: 'Satu baris saja.', paragraphs: ['Satu baris saja.'] },
  { title: 'nothing as nothing', raw: ' \r\n\t\n', paragraphs: [] },
]

/** Sentences with nothing to mend, however odd their capitals, dots and brackets look. */
export const soundSentences: readonly string[] = [
  'Harga Rp1.500 atau 3,5 persen pada pukul 10.30 WIB, yakni 1.000 orang.',
  'Lihat www.Example.Com, https://Kompas.Id/Berita.Utama?Satu,dua dan Budi.Santoso@Mail.Com.',
  'The U.S.Army, e.g. Node.js and Ph.D. holders such as J.K.Rowling.',
  'McDonald, MacArthur, DeMille, O’Brien, FitzGerald dan VanDyke bertemu.',
  'WhatsApp, YouTube, TikTok, LinkedIn, PayPal, GoTo, OpenAI, DeepMind, GitHub, SpaceX, FedEx.',
  'TransJakarta, JakLingko, BliBli, BPJSTK, BUMNs, PDIP, eFishery, iPhone, McKinsey, AstraZeneca.',
  'Prof.Budi, PT.Telkom dan Drs.Amir menyebut COVID-19 di Al-Watiya dan al-Watiya.',
  'Setiap anggota(s) menulis f(x), (ber)main dan (RUU)nya; #SaveIndonesia @JavadZarif.',
  'Kata dia ... lalu diam. Skor 2 : 1 untuk tuan rumah.',
  'Istilah “daring”nya dipakai. Dia “setuju” (15/6/2020) itu.',
  'خانه‌ها dan 👩‍💻 tetap utuh.',
]
