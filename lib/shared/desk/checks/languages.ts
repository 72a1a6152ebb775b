import { alignBodies } from '../../article/alignment'
import { type Block, blockText } from '../../article/blocks'
import { type Locale, otherLocale } from '../../locales'
import type { Found } from './check'
import { datesIn } from './dates'
import { namesSpeltOtherwise } from './names'
import { numbersIn, spelledIn } from './numbers'

/** Numbers, dates and names of a text that its twin in the other language does not have, block by block. */
export function findDifferences(
  locale: Locale,
  body: readonly Block[],
  twin: readonly Block[],
): Found[] {
  return alignBodies(body, twin).flatMap(({ left, right }) =>
    left && right ? differencesOf(locale, left, right) : [],
  )
}

function differencesOf(locale: Locale, block: Block, twin: Block): Found[] {
  const [here, there] = [blockText(block), blockText(twin)]
  const place = { blockId: block.id }
  const [mine, its] = [datesIn(here, locale), datesIn(there, otherLocale(locale))]
  const found: Found[] = missing(mine.dates, its.dates).map(([written, other]) => ({
    code: 'date-differs',
    place,
    values: [written, other],
  }))
  const numbers = numbersIn(mine.rest, locale)
  const others = numbersIn(its.rest, otherLocale(locale))
  const spelled = spelledIn(its.rest, otherLocale(locale))
  for (const [written, other, value] of missing(numbers, others)) {
    if (!spelled.has(value)) found.push({ code: 'number-differs', place, values: [written, other] })
  }
  for (const values of namesSpeltOtherwise(here, there)) {
    found.push({ code: 'name-differs', place, values })
  }
  return found
}

/** What one has and the other has not, beside what only the other has, in the order of both. */
function missing<Key>(
  mine: ReadonlyMap<Key, string>,
  its: ReadonlyMap<Key, string>,
): [string, string, Key][] {
  const extra = [...its].filter(([key]) => !mine.has(key)).map(([, written]) => written)
  return [...mine]
    .filter(([key]) => !its.has(key))
    .map(([key, written], index) => [written, extra[index] ?? '', key])
}
