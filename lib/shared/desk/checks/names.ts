/** Names that are rightly written in two ways, each language its own. */
const exonyms: readonly (readonly [string, string])[] = [
  ['rusia', 'russia'],
  ['turki', 'turkiye'],
  ['turki', 'turkey'],
  ['suriah', 'syria'],
  ['palestina', 'palestine'],
  ['israel', 'israeli'],
  ['irak', 'iraq'],
  ['mesir', 'egypt'],
  ['maroko', 'morocco'],
  ['libanon', 'lebanon'],
  ['filipina', 'philippines'],
  ['kamboja', 'cambodia'],
  ['singapura', 'singapore'],
  ['tiongkok', 'china'],
  ['cina', 'china'],
  ['amerika', 'america'],
  ['afrika', 'africa'],
  ['eropa', 'europe'],
  ['asia', 'asian'],
  ['australia', 'australian'],
  ['indonesia', 'indonesian'],
  ['malaysia', 'malaysian'],
  ['jawa', 'java'],
  ['sumatera', 'sumatra'],
  ['perancis', 'france'],
  ['prancis', 'france'],
  ['italia', 'italy'],
  ['ukraina', 'ukraine'],
  ['aljazair', 'algeria'],
  ['yunani', 'greece'],
  ['belanda', 'netherlands'],
  ['spanyol', 'spain'],
  ['presiden', 'president'],
  ['menteri', 'minister'],
  ['senator', 'senators'],
  ['profesor', 'professor'],
  ['direktur', 'director'],
  ['maret', 'march'],
  ['agustus', 'august'],
  ['oktober', 'october'],
  ['desember', 'december'],
  ['januari', 'january'],
  ['februari', 'february'],
]

const capitalised = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*/gu

/**
 * Names of one text that the other has almost, but not quite: one letter or two apart. A name that is
 * not there at all is no finding, since offices and institutions are translated.
 */
export function namesSpeltOtherwise(here: string, there: string): [string, string][] {
  const others = namesOf(there)
  const folded = new Set([...others].map(fold))
  return [...namesOf(here)].flatMap((name): [string, string][] => {
    if (folded.has(fold(name))) return []
    const near = [...others].find((other) => isNear(fold(name), fold(other)))
    return near ? [[name, near]] : []
  })
}

/** Capitalised words, those that only begin a sentence left out. */
function namesOf(text: string): Set<string> {
  const names = new Set<string>()
  for (const match of text.matchAll(capitalised)) {
    if (!beginsSentence(text, match.index)) names.add(bare(match[0]))
  }
  return names
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  return before === '' || /[.!?:“"‘(\n]$/u.test(before)
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '')
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, '').toLowerCase()
}

function isNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (shortest < 4) return false
  if (exonyms.some(([id, en]) => (a === id && b === en) || (a === en && b === id))) return false
  return distance(a, b) <= (shortest < 7 ? 1 : 2)
}

/** How many letters must be added, left out or changed to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
