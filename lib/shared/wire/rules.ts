import type { Bilingual } from '../locales'

type RuleFacts = {
  /**
   * `layout` changes no reading, `furniture` leaves the body for a field, `mend` repairs a fault
   * in the sentence, `question` changes nothing and asks.
   */
  readonly kind: 'layout' | 'furniture' | 'mend' | 'question'
  readonly confidence: number
  readonly reason: Bilingual
}

const rule = (kind: RuleFacts['kind'], confidence: number, id: string, en: string): RuleFacts => ({
  kind,
  confidence,
  reason: { id, en },
})

/**
 * Every rule by its stable name, about in the order in which they run; the reason stands in
 * Indonesian, then English. Where two rules touch the same spot they become one proposal, named
 * for the one that stands lower here.
 */
export const wireRules = {
  'date-check': rule(
    'question',
    0.3,
    'Hari dan tanggal ini tidak cocok; periksa.',
    'The weekday and the date do not agree; check them.',
  ),
  'line-ending': rule('layout', 1, 'Akhir baris diseragamkan.', 'The line ending was made plain.'),
  'control-character': rule(
    'layout',
    1,
    'Karakter kendali yang tidak terlihat dibuang.',
    'A control character that nobody sees was removed.',
  ),
  'zero-width': rule(
    'layout',
    1,
    'Karakter tanpa lebar dibuang.',
    'A character without width was removed.',
  ),
  'edge-space': rule(
    'layout',
    1,
    'Ruang kosong di awal atau akhir naskah dibuang.',
    'Blank space at the beginning or end of the copy was removed.',
  ),
  'trailing-space': rule(
    'layout',
    1,
    'Spasi di tepi baris dibuang.',
    'Space at the edge of a line was removed.',
  ),
  'paragraph-break': rule(
    'layout',
    1,
    'Paragraf dipisahkan dengan satu baris kosong.',
    'Paragraphs are parted by one blank line.',
  ),
  'joined-line': rule(
    'layout',
    0.9,
    'Baris terputus di tengah kalimat, lalu disambung.',
    'The line was broken in the middle of a sentence and is joined.',
  ),
  'kept-hyphen': rule(
    'mend',
    0.85,
    'Baris terputus sesudah tanda hubung milik kata itu; tanda hubung dipertahankan.',
    'The line was broken after a hyphen that belongs to the word; the hyphen stays.',
  ),
  'hyphenated-line': rule(
    'mend',
    0.8,
    'Kata dipenggal di akhir baris, lalu disambung tanpa tanda hubung.',
    'A word was divided at the end of a line and is joined without the hyphen.',
  ),
  'odd-space': rule(
    'layout',
    1,
    'Tab atau spasi khusus diganti spasi biasa.',
    'A tab or special space became an ordinary space.',
  ),
  'double-space': rule('layout', 1, 'Spasi ganda menjadi satu.', 'Repeated spaces became one.'),
  'publisher-mark': rule(
    'furniture',
    0.95,
    'Tanda penerbit dipindahkan dari teras berita.',
    "The publisher's mark was taken out of the lead.",
  ),
  'dateline-place': rule(
    'furniture',
    0.9,
    'Tempat berita dipindahkan dari teras ke kolomnya.',
    'The place was taken out of the lead into its field.',
  ),
  'dateline-date': rule(
    'furniture',
    0.85,
    'Tanggal di depan berita dipindahkan dari teras.',
    'The date of the dateline was taken out of the lead.',
  ),
  'source-credit': rule(
    'furniture',
    0.9,
    'Sumber berita dipindahkan dari teras ke kredit.',
    'The source was taken out of the lead into the credit.',
  ),
  'sentence-capital': rule(
    'mend',
    0.9,
    'Kalimat kini diawali kata ini, jadi huruf pertamanya kapital.',
    'The sentence now begins with this word, so it takes a capital letter.',
  ),
  'space-inside-parenthesis': rule(
    'mend',
    0.95,
    'Spasi di sebelah dalam tanda kurung dibuang.',
    'Space inside a parenthesis was removed.',
  ),
  'comma-before-parenthesis': rule(
    'mend',
    0.9,
    'Tanggal dalam kurung mengikuti nama hari tanpa koma.',
    'A date in parentheses follows its weekday without a comma.',
  ),
  'space-before-parenthesis': rule(
    'mend',
    0.85,
    'Spasi hilang di depan tanda kurung.',
    'The space before a parenthesis was missing.',
  ),
  'space-after-parenthesis': rule(
    'mend',
    0.85,
    'Spasi hilang sesudah tanda kurung.',
    'The space after a parenthesis was missing.',
  ),
  'space-before-quote': rule(
    'mend',
    0.9,
    'Spasi berada di sisi yang salah di depan tanda kutip.',
    'The space before a quotation mark was wrong.',
  ),
  'space-after-quote': rule(
    'mend',
    0.9,
    'Spasi berada di sisi yang salah sesudah tanda kutip.',
    'The space after a quotation mark was wrong.',
  ),
  'space-before-mark': rule(
    'mend',
    0.9,
    'Spasi di depan tanda baca dibuang.',
    'Space before a punctuation mark was removed.',
  ),
  'glued-clause': rule(
    'mend',
    0.85,
    'Spasi hilang sesudah koma, titik dua, atau titik koma.',
    'The space after a comma, colon or semicolon was missing.',
  ),
  'glued-sentence': rule(
    'mend',
    0.9,
    'Dua kalimat menempel tanpa spasi.',
    'Two sentences ran together without a space.',
  ),
  'glued-name': rule(
    'mend',
    0.75,
    'Bagian-bagian nama menempel tanpa spasi.',
    'The parts of a name ran together without a space.',
  ),
} satisfies Record<string, RuleFacts>

export type WireRule = keyof typeof wireRules

const order = new Map(Object.keys(wireRules).map((rule, index) => [rule, index]))

/** The rule that names a proposal which both touched. */
export function dominantRule(one: WireRule, other: WireRule): WireRule {
  return (order.get(one) ?? 0) >= (order.get(other) ?? 0) ? one : other
}
