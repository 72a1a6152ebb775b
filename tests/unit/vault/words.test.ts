import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeWords, readWords, secretOf, wordCount } from '@/lib/shared/vault/words'
import { runs } from '../../support/property-runs'

const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
const read = { ok: true, words }

it('a code is twelve words for 128 random bits', () => {
  const [one, other] = [makeWords(), makeWords()]
  expect(one.split(' ')).toHaveLength(wordCount)
  expect(one).not.toBe(other)
  expect(secretOf(one)).toHaveLength(16)
  expect(Buffer.from(secretOf(words)).toString('hex')).toBe('7f'.repeat(16))
})

it('a code is read however it is typed', () => {
  for (const typed of [
    words,
    words.toUpperCase(),
    `  ${words.replaceAll(' ', '\n')}\n`,
    words.replaceAll(' ', ', '),
    words.replaceAll(' ', '-'),
    `https://news.example/id/settings/devices#${words.replaceAll(' ', '-')}`,
    words
      .split(' ')
      .map((word, index) => `${index + 1}. ${word}`)
      .join('\n'),
    words
      .split(' ')
      .map((word) => word.slice(0, 4))
      .join(' '),
  ]) {
    expect(readWords(typed), typed).toEqual(read)
  }
})

it('the first word that is in no code is named as it was typed', () => {
  expect(readWords(words.replace('sausage', 'Sosis'))).toEqual({
    ok: false,
    problem: 'word',
    word: 'sosis',
  })
  expect(readWords(words.replace('winner', 'win.n'))).toMatchObject({ problem: 'word', word: 'n' })
  expect(readWords(words.replace('thank', 'thanks'))).toMatchObject({ word: 'thanks' })
})

it('a missing word and a word too many are counted', () => {
  expect(readWords('legal winner')).toEqual({ ok: false, problem: 'count', count: 2 })
  expect(readWords(`${words} zoo`)).toEqual({ ok: false, problem: 'count', count: 13 })
  expect(readWords('')).toEqual({ ok: false, problem: 'count', count: 0 })
})

it('two words that changed places are told', () => {
  expect(readWords(words.replace('legal winner', 'winner legal'))).toEqual({
    ok: false,
    problem: 'checksum',
  })
})

it('every code is read back as it was made, and no text is taken for one by mistake', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), () => {
      const made = makeWords()
      expect(readWords(made)).toEqual({ ok: true, words: made })
    }),
    runs(30),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readWords(text).ok).toBe(false)
    }),
    runs(200),
  )
})
