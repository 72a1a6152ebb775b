import type { Bilingual } from '../locales'
import type { WireRefusal } from './decode'

const sentences: Readonly<Record<WireRefusal['reason'], Bilingual>> = {
  empty: { id: 'Berkas ini tidak berisi kata.', en: 'This file holds no words.' },
  'too-large': {
    id: 'Berkas ini lebih besar dari 1 MiB; naskah berita tidak sebesar itu.',
    en: 'This file is larger than 1 MiB; wire copy is not that large.',
  },
  binary: { id: 'Berkas ini bukan teks.', en: 'This file is not text.' },
  damaged: {
    id: 'Berkas ini rusak atau terpotong; mintalah kiriman ulang.',
    en: 'This file is damaged or cut off; ask for it again.',
  },
}

/** What a refusal says to a person, in both languages, with the kind of file when it is known. */
export function describeRefusal(refusal: WireRefusal): Bilingual {
  const said = sentences[refusal.reason]
  if (refusal.reason !== 'binary' || refusal.found === undefined) return said
  return { id: `${said.id} (${refusal.found})`, en: `${said.en} (${refusal.found})` }
}
