import type { CheckCode } from '../desk/checks/check'
import type { Bilingual } from '../locales'

type Say = (values: readonly string[]) => string

/** What each check says to an editor, beside the paragraph concerned. */
export const checkMessages: Bilingual<Record<CheckCode, Say>> = {
  id: {
    'no-headline': () => 'Belum ada judul.',
    'no-standfirst': () => 'Belum ada teras.',
    'no-slug': () => 'Belum ada alamat.',
    'bad-slug': ([slug]) =>
      `Alamat “${slug}” hanya boleh berisi huruf kecil, angka, dan tanda hubung.`,
    'slug-taken': ([slug]) => `Alamat “${slug}” sudah dipakai artikel lain.`,
    'no-text': () => 'Belum ada isi.',
    'no-section': () => 'Pilih bagian untuk artikel ini.',
    'picture-unknown': () => 'Gambar ini tidak ada lagi.',
    'picture-without-alt': () => 'Gambar belum punya teks pengganti dalam bahasa ini.',
    'picture-without-credit': () => 'Gambar belum menyebut sumbernya.',
    'changed-since-approved': () => 'Teks berubah setelah disetujui; perlu dilihat redaktur lagi.',
    'quotes-unbalanced': ([mark]) => `Tanda kutip ${mark} tidak berpasangan.`,
    'link-broken': ([href, why]) => `Tautan ${href} tidak menjawab (${why}).`,
    'page-missing': ([href]) => `Tautan ${href} menuju halaman yang tidak ada bagi pembaca.`,
    'page-withdrawn': ([href]) => `Tautan ${href} menuju artikel yang sudah ditarik.`,
    'number-differs': ([here, there]) =>
      there
        ? `Angka ${here} di sini, ${there} dalam bahasa lain.`
        : `Angka ${here} tidak ada dalam bahasa lain.`,
    'date-differs': ([here, there]) =>
      there
        ? `Tanggal ${here} di sini, ${there} dalam bahasa lain.`
        : `Tanggal ${here} tidak ada dalam bahasa lain.`,
    'name-differs': ([here, there]) => `Nama ${here} ditulis ${there} dalam bahasa lain.`,
    'translation-old': () => 'Alinea sumbernya berubah setelah diterjemahkan.',
  },
  en: {
    'no-headline': () => 'There is no headline yet.',
    'no-standfirst': () => 'There is no standfirst yet.',
    'no-slug': () => 'There is no address yet.',
    'bad-slug': ([slug]) =>
      `The address “${slug}” may have small letters, digits and hyphens only.`,
    'slug-taken': ([slug]) => `Another article has the address “${slug}”.`,
    'no-text': () => 'There is no text yet.',
    'no-section': () => 'Choose a section for this article.',
    'picture-unknown': () => 'This picture is no longer there.',
    'picture-without-alt': () => 'The picture has no alternative text in this language.',
    'picture-without-credit': () => 'The picture has no credit.',
    'changed-since-approved': () =>
      'The text changed after it was approved; an editor has to look at it again.',
    'quotes-unbalanced': ([mark]) => `The quotation mark ${mark} has no partner.`,
    'link-broken': ([href, why]) => `The link ${href} does not answer (${why}).`,
    'page-missing': ([href]) => `The link ${href} leads to a page that is not there for readers.`,
    'page-withdrawn': ([href]) => `The link ${href} leads to an article that is withdrawn.`,
    'number-differs': ([here, there]) =>
      there
        ? `${here} here, ${there} in the other language.`
        : `The number ${here} is not in the other language.`,
    'date-differs': ([here, there]) =>
      there
        ? `${here} here, ${there} in the other language.`
        : `The date ${here} is not in the other language.`,
    'name-differs': ([here, there]) => `${here} is written ${there} in the other language.`,
    'translation-old': () => 'Its source paragraph changed after it was translated.',
  },
}
