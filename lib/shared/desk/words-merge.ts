type Words = { readonly [name: string]: Words | string | number }

/** Each word of a form as whoever changed it last has it: what the form only showed stays theirs. */
export function mergeWords<Form extends Words>(base: Form, mine: Form, theirs: Form): Form {
  const merged = Object.entries(mine).map(([name, value]) => {
    const [drawn, kept] = [base[name], theirs[name]]
    if (isForm(value) && isForm(drawn) && isForm(kept))
      return [name, mergeWords(drawn, value, kept)]
    return [name, value === drawn ? kept : value]
  })
  return Object.fromEntries(merged)
}

/** What somebody else had written since a form was drawn, and what it says takes the place of. */
export function replacedWords(base: Words, mine: Words, theirs: Words): string[] {
  return Object.entries(mine).flatMap(([name, value]) => {
    const [drawn, kept] = [base[name], theirs[name]]
    if (isForm(value) && isForm(drawn) && isForm(kept)) return replacedWords(drawn, value, kept)
    const isTheirs = kept !== drawn && kept !== value && value !== drawn
    return isTheirs && typeof kept === 'string' && kept !== '' ? [kept] : []
  })
}

function isForm(value: Words[string] | undefined): value is Words {
  return typeof value === 'object'
}
