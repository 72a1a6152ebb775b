import { describe, expect, it } from 'vitest'
import { parseWire } from '../../../lib/shared/wire/parse'
import { wireRules } from '../../../lib/shared/wire/rules'
import { applyProposals } from '../../support/wire/proposals'
import { soundSentences, wireCopy } from '../../support/wire/wire-copy'

describe('the wire parser', () => {
  it.each(wireCopy)('reads $title', ({ raw, fields, paragraphs }) => {
    const article = parseWire(raw)
    const { dates: _, ...found } = article.fields
    expect(article.paragraphs).toEqual(paragraphs)
    expect(found).toEqual({ place: null, source: null, publisher: null, ...fields })
    expect(applyProposals(raw, article.proposals)).toBe(article.text)
    expect(parseWire(article.text).text).toBe(article.text)
  })

  it.each(soundSentences)('leaves alone: %s', (sentence) => {
    expect(parseWire(sentence).proposals).toEqual([])
  })

  it('shows a mend with the word it stands in, and two in one word as one', () => {
    const { proposals } = parseWire('“Libya,”MevlutCavusoglu mengatakan “ jauh ” sekali .')
    expect(proposals.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['glued-name', 'Libya,”MevlutCavusoglu', 'Libya,” Mevlut Cavusoglu'],
      ['space-after-quote', '“ jauh ”', '“jauh”'],
      ['space-before-mark', 'sekali .', 'sekali.'],
    ])
  })

  it('is surer of a glued name when the copy also writes a part of it alone', () => {
    const confidence = (raw: string) => parseWire(raw).proposals[0]?.confidence
    expect(confidence('JavadZarif pergi.')).toBe(0.75)
    expect(confidence('JavadZarif pergi. Zarif kembali.')).toBe(0.95)
  })

  it('divides a word by the way the copy writes it elsewhere', () => {
    const text = (raw: string) => parseWire(raw).text
    expect(text('warga tua-\ntua itu dan multi-\nguna')).toBe('warga tua-tua itu dan multi-guna')
    expect(text('Alat multi-\nguna itu, memang multiguna.')).toBe(
      'Alat multiguna itu, memang multiguna.',
    )
  })

  it('never joins lines across a blank line', () => {
    expect(parseWire('kalimat ini terputus\n\ndi sini').paragraphs).toHaveLength(2)
  })

  it('has a reason in both languages for every rule', () => {
    for (const { reason, confidence } of Object.values(wireRules)) {
      expect(reason.id).toMatch(/^[A-Z].*\.$/)
      expect(reason.en).toMatch(/^[A-Z].*\.$/)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
