import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageToken, parsePageToken } from '@/lib/shared/page-token'
import { runs } from '../support/property-runs'

describe('the mark of a page in an address', () => {
  it('leads back to its place in the list', () => {
    const articleId = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)
    const listedAt = fc.integer({ min: 0, max: 999_999_999_999_999 })
    fc.assert(
      fc.property(listedAt, articleId, (listedAt, articleId) => {
        const position = { listedAt, articleId }
        expect(parsePageToken(pageToken(position))).toEqual(position)
      }),
      runs(100),
    )
  })

  it.each([
    '',
    '-',
    '123',
    '123-',
    '-abc',
    '-1-abc',
    '1.5-abc',
    '1e5-abc',
    ' 1-abc',
    '1-abc\n',
    '1-a/b',
    "1-a' or 1=1",
    '1-é',
    `1-${'a'.repeat(41)}`,
    `${'1'.repeat(16)}-a`,
    'NaN-a',
  ])('that is broken leads nowhere: %j', (text) => {
    expect(parsePageToken(text)).toBeUndefined()
  })

  it('can be any string without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const position = parsePageToken(text)
        if (position) expect(Number.isSafeInteger(position.listedAt)).toBe(true)
      }),
      runs(100),
    )
  })
})
