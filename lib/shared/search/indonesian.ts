/**
 * The stems of an Indonesian word: the affixes that the language puts around a root are taken off
 * by the rules of Tala (2003) and of Nazief and Adriani (1996). A prefix that swallows the first
 * letter of its root (me- and tulis make menulis) leaves more than one root possible, and without
 * a dictionary nobody can tell which: such a word has both.
 */
export function indonesianStems(word: string): readonly string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return [word]
  const bare = withoutEndings(word)
  const stems = new Set<string>()
  for (const { root, prefix } of withoutPrefixes(bare)) {
    for (const stem of withoutSuffix(root, prefix)) stems.add(stem)
  }
  const known = [...stems].filter((stem) => roots.has(stem))
  return known.length > 0 ? known : [...stems]
}

/** What the first prefix of a word allows to stand at its end. */
type Prefix = 'none' | 'verb' | 'noun' | 'state'

type Candidate = { root: string; prefix: Prefix }

/** Particles and possessives: -lah, -kah, -pun, then -ku, -mu, -nya. */
function withoutEndings(word: string): string {
  if (roots.has(word)) return word
  const first = rootEnds.test(word) ? word : cut(word, /(?:lah|kah|pun)$/)
  return roots.has(first) || rootEnds.test(first) ? first : cut(first, /(?:nya|ku|mu)$/)
}

function withoutPrefixes(word: string): Candidate[] {
  const found = startsAtRoot(word) ? undefined : firstPrefix(word)
  if (!found) return [{ root: word, prefix: 'none' }]
  return found.flatMap(({ root, prefix }) => {
    if (startsAtRoot(root)) return [{ root, prefix }]
    // Behind the first prefix another may stand: memper-, diber-, keter-, kepem-.
    const inner = /^(?:ber|per|ter)|^pe(?:m|n)/.test(root) ? firstPrefix(root) : undefined
    return inner?.map((one) => ({ root: one.root, prefix })) ?? [{ root, prefix }]
  })
}

/** Whether no prefix stands before a word, since what begins here is known to be a root. */
function startsAtRoot(word: string): boolean {
  const ends = ['', 'kan', 'an', 'i']
  return ends.some(
    (end) => word.endsWith(end) && roots.has(word.slice(0, word.length - end.length)),
  )
}

function firstPrefix(word: string): Candidate[] | undefined {
  for (const [pattern, prefix, starts] of prefixes) {
    const rest = pattern.exec(word)?.[1]
    if (rest === undefined) continue
    const found = starts.map((start) => start + rest).filter(isRoot)
    if (found.length > 0) return found.map((root) => ({ root, prefix }))
  }
  return undefined
}

/**
 * Each prefix with what it says of the ending, and with the letters that may have stood before what
 * follows it: meng- before a vowel comes of a root with that vowel or of one with k.
 */
const prefixes: readonly [RegExp, Prefix, readonly string[]][] = [
  [/^belajar$()/, 'verb', ['ajar']],
  [/^pel(ajar.*)$/, 'noun', ['']],
  [/^mempel(ajar.*)$/, 'verb', ['']],
  [/^meny([aiueo].+)$/, 'verb', ['s', 'ny']],
  [/^meng(?=[ghkx])(.+)$/, 'verb', ['']],
  [/^meng([aiueo].+)$/, 'verb', ['', 'k']],
  [/^men(?=[cdjsztn])(.+)$/, 'verb', ['']],
  [/^men([aiueo].+)$/, 'verb', ['t', 'n']],
  [/^mem(?=[bfvp])(.+)$/, 'verb', ['']],
  [/^mem([aiueo].+)$/, 'verb', ['p', 'm']],
  [/^me(?=[lrwy]|n[gy])(.+)$/, 'verb', ['']],
  [/^peny([aiueo].+)$/, 'noun', ['s', 'ny']],
  [/^peng(?=[ghklr])(.+)$/, 'noun', ['']],
  [/^peng([aiueo].+)$/, 'noun', ['', 'k']],
  [/^pen(?=[cdjszt])(.+)$/, 'noun', ['']],
  [/^pen([aiueo].+)$/, 'noun', ['t', 'n']],
  [/^pem(?=[bfvp])(.+)$/, 'noun', ['']],
  [/^pem([aiueo].+)$/, 'noun', ['p', 'm']],
  [/^per([aiueo].+)$/, 'noun', ['', 'r']],
  [/^per(.+)$/, 'noun', ['']],
  [/^pe(?=[^aiueo])(.+)$/, 'noun', ['']],
  [/^be(?=[^aiueo]er)(.+)$/, 'verb', ['']],
  [/^ber([aiueo].+)$/, 'verb', ['', 'r']],
  [/^ber(.+)$/, 'verb', ['']],
  [/^ter(.+)$/, 'verb', ['']],
  [/^di(.+)$/, 'verb', ['']],
  [/^ke(.+)$/, 'state', ['']],
  [/^se(?=[^aiueo])(.+)$/, 'none', ['']],
]

/** -kan and -i follow verbs, -an follows nouns; what ends in -kan without a prefix is either. */
function withoutSuffix(root: string, prefix: Prefix): string[] {
  if (roots.has(root)) return [root]
  const kan = cut(root, /kan$/)
  const an = cut(root, /an$/)
  const i = cut(root, /(?<=[^aiueo])i$|(?<=[aeou])i$/)
  if (prefix === 'verb' && kan !== root) return [kan]
  if (prefix === 'none' && kan !== root) return [an, kan]
  if (an !== root) return [an]
  return prefix === 'verb' && i !== root ? [i, root] : [root]
}

/** Takes an ending off unless too little is left to be a word. */
function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return isRoot(rest) ? rest : word
}

/** Two vowels and more than three letters, as nearly all roots have. */
function isRoot(word: string): boolean {
  return roots.has(word) || (word.length > 3 && /[aiueo].*[aiueo]/.test(word))
}

/** Roots that end as if a particle or a possessive stood there. */
const rootEnds =
  /(?:(?:masa|jum|[skb]a|o|seko|te|be|isti|maka|ce|le|u|ki)lah|(?:lang|ni|ber|se|re|ting)kah|(?:him|am|rum|hu)pun|(?:bu|la|ku|su|pa|sa|ba|be|si|pela|fa)ku|(?:il|ta|ja|te|ra|bu|je|se)mu|(?<=^|ber|di|per)(?:tanya|hanya|punya))$/

const list = (text: string) => new Set(text.trim().split(/\s+/))

/** Roots that begin or end as if an affix stood there, or that are shorter than the rules allow. */
const roots = list(`
  air uji adu isi ide aku ada api ibu izin asa eja ikut ubah olah alam
  perintah perang peran periksa percaya pergi perlu pernah perempuan perahu perut perak peduli pesawat peta pesan
  pemuda penuh pendek penting pengaruh penjara pelihara pesta pesisir pecah pegang peluang pelita pekan pena perdana
  terima terang terbang terbit ternak ternyata terjun teras terus teman tempat
  berat berita beras bersih beri beli benar bentuk berani besar belah bela bencana benda benih bendung bentrok berkas
  menteri menang mesin merah merdeka media menit menara meter mewah meja
  rencana serang selamat selesai senang sekolah sehat sejarah semangat sepak serah seni sentuh sebar sebut sedia segera selat selatan sekretaris sektor senjata sewa sepeda seluruh semua sejak sekarang seperti setuju sesuai sedang sekitar
  kecil kena kenal kerja keluar kembang kembali keras kering kereta kelapa kebun kejar keluarga kemudian ketua kelas kemas kelola
  digital dingin diri dinas diplomat dinding didik diskusi disiplin dialog
  tanya damai pakai sampai capai nilai mulai ramai sungai pantai partai pegawai badai cerai gadai landai lantai
  teliti bagi cari curi tari lari beli janji kunci puji gali gaji kaji cuci saksi polisi ekonomi koperasi produksi informasi energi industri negeri sendiri provinsi kondisi demokrasi organisasi investasi
  hari kali kami kini lagi pagi padi sapi kopi kaki hati mati bumi bayi gigi besi tali
  makan ikan hutan bulan jalan tahan tangan badan hujan depan tuan teman rekan pekan aman laman zaman iman awan dewan nelayan lawan pahlawan kawan taman simpan langgan sembunyi bahan beban korban lapan delapan sembilan
  maluku makin minum main masuk masak mohon minta muat muncul maju milik naik nikah nyata nyanyi nyala
  tembak tolak anak baik banyak masak rusak gerak desak letak pihak bapak balik politik publik
  latih kurang kirim kumpul kata kenal kalah kandung
`)
