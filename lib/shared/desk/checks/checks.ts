import type { Block } from '../../article/blocks'
import type { Locale } from '../../locales'
import type { DraftText, Facts } from '../draft'
import { type Check, type Found, severityOf } from './check'
import { findDifferences } from './languages'
import type { DeadLink } from './links'
import { findUnbalancedQuotes } from './quotes'

/** A text with all that its checks are made of; the same on the server and in the editor. */
export type CheckedText = {
  readonly locale: Locale
  readonly text: DraftText
  readonly facts: Pick<Facts, 'sectionId' | 'leadImageId'>
  /** The pictures that are used, by id, with their words in the language of the text. */
  readonly pictures: Readonly<Record<string, { readonly alt: string; readonly credit: string }>>
  /** Whether another article has the address. */
  readonly slugTaken: boolean
  /** What this text was translated from, and which of its blocks are older than their source. */
  readonly source?: { readonly body: readonly Block[]; readonly staleIds: readonly string[] }
  readonly deadLinks?: readonly DeadLink[]
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Everything to be seen to before a text is published, from its top to its end. */
export function checksOf(checked: CheckedText): Check[] {
  const { locale, text, source } = checked
  const found: Found[] = [
    ...findInFields(checked),
    ...findInPictures(checked),
    ...findUnbalancedQuotes(text.body),
    ...(source ? findDifferences(locale, text.body, source.body) : []),
    ...(source?.staleIds ?? []).map(
      (blockId): Found => ({ code: 'translation-old', place: { blockId }, values: [] }),
    ),
    ...(checked.deadLinks ?? []).map(
      ({ blockId, href, code }): Found => ({ code, place: { blockId }, values: [href] }),
    ),
  ]
  const order = new Map(text.body.map((block, index) => [block.id, index]))
  const position = ({ place }: Found) =>
    'field' in place ? -1 : (order.get(place.blockId) ?? order.size)
  return found
    .sort((a, b) => position(a) - position(b))
    .map((one) => ({ ...one, locale, severity: severityOf(one.code) }))
}

function findInFields({ text, facts, slugTaken }: CheckedText): Found[] {
  const found: Found[] = []
  const add = (code: Found['code'], place: Found['place'], ...values: string[]) =>
    found.push({ code, place, values })
  if (text.headline.trim() === '') add('no-headline', { field: 'headline' })
  if (text.standfirst.trim() === '') add('no-standfirst', { field: 'standfirst' })
  if (text.slug === '') add('no-slug', { field: 'slug' })
  else if (!slugPattern.test(text.slug)) add('bad-slug', { field: 'slug' }, text.slug)
  else if (slugTaken) add('slug-taken', { field: 'slug' }, text.slug)
  if (facts.sectionId === null) add('no-section', { field: 'section' })
  if (text.body.length === 0) add('no-text', { field: 'text' })
  for (const field of ['headline', 'standfirst'] as const) {
    const line: Block = { kind: 'paragraph', id: field, text: [{ text: text[field] }] }
    for (const { values } of findUnbalancedQuotes([line]))
      add('quotes-unbalanced', { field }, ...values)
  }
  return found
}

function findInPictures({ text, facts, pictures }: CheckedText): Found[] {
  const used = text.body.flatMap((block) =>
    block.kind === 'image' ? [{ id: block.image, place: { blockId: block.id } }] : [],
  )
  const lead = facts.leadImageId
    ? [{ id: facts.leadImageId, place: { field: 'picture' } as const }]
    : []
  return [...lead, ...used].flatMap(({ id, place }): Found[] => {
    const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined
    if (!picture) return [{ code: 'picture-unknown', place, values: [] }]
    return [
      ...(picture.alt.trim() === ''
        ? [{ code: 'picture-without-alt' as const, place, values: [] }]
        : []),
      ...(picture.credit.trim() === ''
        ? [{ code: 'picture-without-credit' as const, place, values: [] }]
        : []),
    ]
  })
}
