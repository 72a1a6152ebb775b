import { expect, it } from 'vitest'
import { draftSaveInput } from '@/lib/shared/api/desk/draft'

const empty = { slug: '', headline: '', standfirst: '', body: [] }

it('nothing that is not of the tree of blocks is taken', () => {
  const text = (block: object) => ({ ...empty, body: [block] })
  const accepts = (block: object) =>
    draftSaveInput.safeParse({
      articleId: 'a1',
      locale: 'id',
      base: empty,
      mine: text(block),
      rev: 0,
    }).success
  expect(
    accepts({ id: 'b', kind: 'paragraph', text: [{ text: 'Ya', href: 'https://a.id' }] }),
  ).toBe(true)
  for (const refused of [
    { id: 'b', kind: 'paragraph', text: [{ text: 'x', href: 'javascript:alert(1)' }] },
    { id: 'b', kind: 'paragraph', text: [{ text: 'x', href: '//jahat.example' }] },
    { id: 'b', kind: 'embed', url: 'data:text/html,x', title: '' },
    { id: 'b', kind: 'html', html: '<b>' },
    { id: 'b"onload', kind: 'paragraph', text: [] },
    { id: 'b', kind: 'paragraph', text: [], onclick: 'x' },
  ]) {
    expect(accepts(refused), JSON.stringify(refused)).toBe(false)
  }
})

it('a field that is too long already keeps no other from being saved, and may only become shorter', () => {
  const accepts = (was: string, is: string) =>
    draftSaveInput.safeParse({
      articleId: 'a1',
      locale: 'id',
      base: { ...empty, headline: was },
      mine: { ...empty, headline: is, standfirst: 'Kalimat lain.' },
      rev: 0,
    }).success
  const long = (characters: number) => 'k'.repeat(characters)
  expect(accepts('', long(300))).toBe(true)
  expect(accepts('', long(301))).toBe(false)
  expect(accepts(long(420), long(420))).toBe(true)
  expect(accepts(long(420), long(350))).toBe(true)
  expect(accepts(long(420), long(421))).toBe(false)
})
