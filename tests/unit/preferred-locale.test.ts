import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocale, otherLocale } from '@/lib/shared/locales'
import { preferredLocale } from '@/lib/shared/preferred-locale'
import { runs } from '../support/property-runs'

describe('an address that names no language', () => {
  it.each([
    ['nothing known', undefined, null, 'id'],
    ['an earlier choice', 'en', null, 'en'],
    ['an earlier choice over the browser', 'id', 'en-GB,en', 'id'],
    ['a choice that is none of ours', 'fr', 'en', 'en'],
    ['an empty choice', '', 'en', 'en'],
    ['a browser in English', undefined, 'en', 'en'],
    ['a browser in English of a country', undefined, 'en-US,en;q=0.9', 'en'],
    ['a browser in Indonesian', undefined, 'id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['the code of Indonesian until 1989', undefined, 'in-ID,en;q=0.8', 'id'],
    ['capitals', undefined, 'EN-gb', 'en'],
    ['another language first', undefined, 'fr-FR,fr;q=0.9,en;q=0.8,id;q=0.7', 'en'],
    ['the weights and not the order', undefined, 'id;q=0.3, en;q=0.7', 'en'],
    ['the order where weights are equal', undefined, 'en,id', 'en'],
    ['a language that is not wanted', undefined, 'en;q=0,id;q=0.1', 'id'],
    ['spaces', undefined, ' en ; q=0.9 , id ; q=0.4 ', 'en'],
    ['anything at all', undefined, '*', 'id'],
    ['other languages alone', undefined, 'fr,de;q=0.5', 'id'],
    ['a weight that is no number', undefined, 'en;q=much,id;q=0.1', 'id'],
    ['separators alone', undefined, ',;,;q=,', 'id'],
  ])('goes by %s', (_, cookie, acceptLanguage, locale) => {
    expect(preferredLocale({ cookie, acceptLanguage })).toBe(locale)
  })

  it('always gets one of ours', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(any, any, (cookie, acceptLanguage) => {
        expect(isLocale(preferredLocale({ cookie, acceptLanguage }))).toBe(true)
      }),
      runs(100),
    )
  })
})

it('each language has the other', () => {
  expect([otherLocale('id'), otherLocale('en')]).toEqual(['en', 'id'])
})
