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
