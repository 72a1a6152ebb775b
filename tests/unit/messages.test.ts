import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/shared/locales'

type Texts = Record<string, string | ((...values: unknown[]) => string)>

// Whatever is added to the folder is under this test.
const files = import.meta.glob<Record<string, Record<'id' | 'en', Texts>>>(
  '../../lib/shared/messages/*.ts',
  { eager: true },
)
const groups = Object.values(files).flatMap((file) =>
  Object.entries(file).filter(([, texts]) => typeof texts === 'object'),
)

/** What messages are told: a number as a rule, or one of a few names, or a list of names. */
const examples = [2, 'editor', 'lead', ['satu', 'dua']]

function said(text: Texts[string] | undefined): string | undefined {
  if (typeof text !== 'function') return text
  return examples.map((example) => saidOf(text, example)).find((words) => words !== undefined)
}

function saidOf(text: (...values: unknown[]) => string, example: unknown): string | undefined {
  try {
    return text(...Array.from({ length: text.length }, () => example))
  } catch {
    return undefined
  }
}

describe.each(groups)('%s', (_, texts) => {
  it('has the same names in both languages', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.id).sort())
  })

  it('says something in both languages everywhere', () => {
    for (const locale of locales) {
      for (const [name, text] of Object.entries(texts[locale])) {
        expect.soft(said(text)?.trim(), `${locale}.${name}`).toBeTruthy()
        expect.soft(said(text), `${locale}.${name}`).not.toMatch(/undefined|\[object|^\s|\s$/)
      }
    }
  })

  it('asks for the same in both languages', () => {
    for (const name of Object.keys(texts.id)) {
      const [id, en] = [texts.id[name], texts.en[name]]
      expect.soft(typeof en, name).toBe(typeof id)
      if (typeof id === 'function' && typeof en === 'function') {
        expect.soft(en.length, name).toBe(id.length)
      }
    }
  })
})

it('all messages are looked at', () => {
  expect(groups.length).toBeGreaterThanOrEqual(10)
})
