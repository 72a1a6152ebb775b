import { isMedium } from './outlets'

type CreditPhrase = {
  readonly opens: RegExp
  /** Any name that follows is a medium; without it only a name known as one is. */
  readonly onlyMedia: boolean
}

/** How a lead credits its source before the sentence begins. */
const phrases: readonly CreditPhrase[] = [
  {
    opens: /^(?:Seperti |Sebagaimana )?(?:dilansir|dilaporkan)(?: dari| oleh)? /iu,
    onlyMedia: true,
  },
  { opens: /^Melansir(?: dari)? /u, onlyMedia: true },
  { opens: /^(?:Seperti |Sebagaimana )?dikutip dari /iu, onlyMedia: true },
  { opens: /^As reported by /u, onlyMedia: true },
  { opens: /^(?:Mengutip|Menukil)(?: dari| laporan)? /u, onlyMedia: false },
  { opens: /^Menurut (?:laporan|pemberitaan) /u, onlyMedia: false },
  { opens: /^(?:According to|Citing) /u, onlyMedia: false },
]

const medium =
  /^(?:(?:laman|situs|web|website|resmi|kantor|berita|media|harian|surat|kabar|portal|kanal|televisi|stasiun|the) ){0,4}/u
const sourceName = /^(?:[^,.;:!?()“”"\n]|\.(?=[\p{L}\p{N}])){2,70}(?=, )/u
const nameWord = /^(?:[\p{Lu}\p{N}][^\s]*|of|the|for|and|dan|de|&)$/u

/**
 * "Dilansir dari Anadolu Agency, ": the source and the length of the whole phrase. Undefined when
 * what follows is more than a name ("… pada Senin (15/6), ") or might be a speaker.
 */
export function readCredit(text: string): { source: string; length: number } | undefined {
  for (const { opens, onlyMedia } of phrases) {
    const opening = opens.exec(text)?.[0]
    if (opening === undefined) continue
    const kind = medium.exec(text.slice(opening.length))?.[0] ?? ''
    const from = opening.length + kind.length
    const source = sourceName.exec(text.slice(from))?.[0]
    if (!source || !/^\p{Lu}/u.test(source)) return undefined
    if (!source.split(' ').every((word) => nameWord.test(word))) return undefined
    if (!onlyMedia && kind === '' && !isMedium(source)) return undefined
    return { source, length: from + source.length + 2 }
  }
  return undefined
}
