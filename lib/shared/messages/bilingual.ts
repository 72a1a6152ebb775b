import type { Bilingual } from '../locales'

type Message = string | ((...values: never[]) => string)

/** The same names with any wording: literal strings of the first language do not bind the second. */
type Wording<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key]
}

/** Texts shown to people, in both languages; one that is missing in either does not compile. */
export function bilingual<Texts extends Record<string, Message>>(texts: {
  id: Texts
  en: Wording<NoInfer<Texts>>
}): Bilingual<Wording<Texts>> {
  return texts as Bilingual<Wording<Texts>>
}
