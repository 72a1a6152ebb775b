import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchArticles } from '@/db/queries/search'
import { localeWord } from '@/db/queries/search-index'
import { findArticles } from '@/lib/server/found-articles'
import { minute, noon, publishedArticle } from '../support/articles'
import { useDatabase } from '../support/database'
import { runs } from '../support/property-runs'

useDatabase({ each: 'file' })

beforeAll(async () => {
  await publishedArticle({
    articleId: 'batik',
    id: { headline: 'Batik pewarna alam', body: ['Perajin di Solo memakai kulit kayu tingi.'] },
    en: { headline: 'Natural dyes for batik', body: ['Makers in Solo use tree bark.'] },
  })
  await publishedArticle({
    articleId: 'kafe',
    at: noon + minute,
    id: { headline: 'Café Sérénité dibuka', body: ['Pemiliknya Gökçe Öztürk, kata "NOT" itu.'] },
    en: false,
  })
  await publishedArticle({
    articleId: 'solo',
    at: noon + 2 * minute,
    id: { headline: 'Solo menyambut kereta', body: ['Stasiun Balapan ramai oleh para perajin.'] },
    en: {
      headline: 'Solo greets the train',
      body: ['The station was crowded, e\u0301lan and all.'],
    },
  })
})

const find = async (text: string, locale: 'id' | 'en' = 'id') =>
  (await searchArticles({ locale, text, limit: 10 })).map((teaser) => teaser.articleId)

describe('a search', () => {
  it.each([
    ['a word of the headline', 'batik', ['batik']],
    ['capitals', 'BATIK', ['batik']],
    ['a word of the body', 'tingi', ['batik']],
    ['all words, wherever each stands', 'kereta perajin', ['solo']],
    ['no article when one word is missing', 'batik kereta', []],
    ['the beginning of the last word', 'batik pew', ['batik']],
    ['only whole words before the last', 'pew batik', []],
    ['one letter', 'b', ['batik', 'solo']],
    ['letters without their marks', 'cafe serenite', ['kafe']],
    ['marks that the text has not', 'bátïk', ['batik']],
    ['marks typed apart from their letters', 'cafe\u0301', ['kafe']],
    ['Turkish letters', 'gokce ozturk', ['kafe']],
    ['nothing for nothing', '   ', []],
    ['nothing for punctuation', '"*():^-+{}', []],
    ['nothing for emoji', '👩‍💻🎉', []],
    ['words around emoji', '🎉batik🎉', ['batik']],
    ['words around NUL', 'batik\0pewarna', ['batik']],
    ['half a character', '\ud83d batik', ['batik']],
  ])('finds %s', async (_, text, expected) => {
    expect((await find(text)).sort()).toEqual(expected)
  })

  it.each([
    '"batik"',
    'batik"',
    "batik' OR 1=1 --",
    'headline:batik',
    'batik*',
    '^batik',
    '(batik',
    '-batik',
    '{headline}: batik',
    'batik NEAR/2 alam',
  ])('reads %s as words and not as a command', async (text) => {
    const asWords = text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    expect(await find(text)).toEqual(await find(asWords))
  })

  it('takes AND, OR and NOT for words of the language', async () => {
    expect(await find('not')).toEqual(['kafe'])
    expect(await find('batik OR kereta')).toEqual([])
    expect(await find('batik NOT kereta')).toEqual([])
  })

  it('keeps the two languages apart', async () => {
    expect(await find('bark', 'en')).toEqual(['batik'])
    expect(await find('bark', 'id')).toEqual([])
    expect(await find('perajin', 'en')).toEqual([])
    expect(await find('elan', 'en')).toEqual(['solo'])
  })

  it('finds other forms of a word, after the articles that have the word itself', async () => {
    await publishedArticle({
      articleId: 'pembaca',
      id: { headline: 'Pembaca setia', body: ['Surat kabar itu dibaca pagi-pagi.'] },
      en: { headline: 'She runs', body: ['Every morning the readers wait.'] },
    })
    await publishedArticle({
      articleId: 'bacaan',
      at: noon - minute,
      id: { headline: 'Bahan bacaan', body: ['Anak-anak suka membaca.'] },
      en: { headline: 'Something else', body: ['He was running late.'] },
    })
    expect(await find('membaca')).toEqual(['bacaan', 'pembaca'])
    expect(await find('baca')).toEqual(expect.arrayContaining(['bacaan', 'pembaca']))
    expect(await find('setia terbaca')).toEqual(['pembaca'])
    expect(await find('terbaca setia kereta')).toEqual([])
    expect(await find('running', 'en')).toEqual(['bacaan', 'pembaca'])
    expect(await find('runs', 'en')).toEqual(['pembaca', 'bacaan'])
    expect(await find('running', 'id')).toEqual([])
    expect(await find('meru'), 'a stem is no beginning of a word').toEqual([])
  })

  it('says which words of headline and standfirst it found', async () => {
    const [batik] = await findArticles('id', 'pewarnaan bat')
    expect(batik).toMatchObject({ articleId: 'batik', terms: ['batik', 'pewarna'] })
  })

  it('puts a word in a headline before a word in a body', async () => {
    expect(await find('solo')).toEqual(['solo', 'batik'])
  })

  it('shows as many as were asked for', async () => {
    expect(await searchArticles({ locale: 'id', text: 'solo', limit: 1 })).toHaveLength(1)
  })

  it('never finds the word by which the index knows a language', async () => {
    for (const locale of ['id', 'en'] as const) {
      for (const text of [localeWord(locale), 'locale', `locale:${localeWord(locale)}`]) {
        expect(await find(text, locale)).toEqual([])
      }
    }
  })

  it('looks at the beginning of ten thousand characters', async () => {
    expect(await find('batik '.repeat(1667))).toEqual(['batik'])
    expect(await find('x'.repeat(10_000))).toEqual([])
    expect(await find(`${' '.repeat(10_000)}batik`)).toEqual([])
  })

  it('answers any string whatever', async () => {
    const syntax = fc.constantFrom('"', '*', '(', ')', 'AND', 'NOT', ':', '^', ' ', '\0', 'ß', 'é')
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme' }),
      fc.array(syntax).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('id', 'en'), async (text, locale) => {
        expect(Array.isArray(await find(text, locale))).toBe(true)
      }),
      runs(400),
    )
  })
})
