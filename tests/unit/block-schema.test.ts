import { describe, expect, it } from 'vitest'
import { blockSchema, storedBody } from '@/lib/shared/article/block-schema'
import { isSafeLink } from '@/lib/shared/article/safe-link'
import { cleanLine, cleanText } from '@/lib/shared/article/text-schema'

const paragraph = { kind: 'paragraph', id: 'b1', text: [{ text: 'Kata.' }] }

describe('a block that is stored', () => {
  it('is one of the kinds that readers can be shown, and names nothing else', () => {
    expect(blockSchema.safeParse(paragraph).success).toBe(true)
    expect(blockSchema.safeParse({ ...paragraph, html: '<b>' }).success).toBe(false)
    expect(blockSchema.safeParse({ ...paragraph, kind: 'html' }).success).toBe(false)
    expect(
      blockSchema.safeParse(JSON.parse('{"kind":"paragraph","id":"b1","text":[],"__proto__":{}}'))
        .success,
    ).toBe(false)
    expect(blockSchema.safeParse({ ...paragraph, id: '"><script>' }).success).toBe(false)
    expect(blockSchema.safeParse({ kind: 'image', id: 'b1', image: '../../etc' }).success).toBe(
      false,
    )
  })

  it('keeps what a translation says of its source', () => {
    const source = { id: 's1', hash: '0123456789abcdef' }
    expect(blockSchema.parse({ ...paragraph, source })).toEqual({ ...paragraph, source })
    expect(blockSchema.safeParse({ ...paragraph, source: { id: 's1', hash: 'x' } }).success).toBe(
      false,
    )
  })

  it('shares its name with no other block of the body', () => {
    expect(storedBody.safeParse([paragraph, { ...paragraph, id: 'b2' }]).success).toBe(true)
    expect(storedBody.safeParse([paragraph, paragraph]).success).toBe(false)
  })

  it('leads to web addresses and pages of this site alone', () => {
    for (const href of ['/id/about', 'https://contoh.example/a?b=c#d', 'HTTP://contoh.example']) {
      expect(isSafeLink(href), href).toBe(true)
    }
    const refused = [
      ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', ' javascript:1'],
      ...[
        '\u0001javascript:1',
        'data:text/html,x',
        'vbscript:x',
        'blob:https://a/b',
        'file:///etc',
      ],
      ...['//jahat.example', '/\\jahat.example', '/\t/jahat.example', '\\\\jahat.example', 'about'],
      ...[
        'https://bank.example@jahat.example',
        'https://a.example/ b',
        'http://',
        'https:jahat',
        '',
      ],
    ]
    for (const href of refused) {
      expect(isSafeLink(href), JSON.stringify(href)).toBe(false)
      const text = [{ text: 'x', href }]
      expect(blockSchema.safeParse({ ...paragraph, text }).success).toBe(false)
    }
  })
})

describe('text that is stored', () => {
  it('has no controls and no halves of characters, which a feed could not carry', () => {
    expect(cleanText('a\u0000b\u000bc\u001bd\u0085e\ufffef\r\ng\th\ud800')).toBe(
      'abcdef\ng\th\ufffd',
    )
  })

  it('keeps the words of every script, joiners and marks of direction', () => {
    const text = 'ᮃᮊ᮪ᮞᮛ नि\u200dक अरबी\u200e العربية 👩‍🌾'
    expect(cleanText(text)).toBe(text)
    expect(cleanLine(text)).toBe(text)
  })

  it('cannot turn the words around it when it is one line', () => {
    expect(cleanLine(' Satu\u202e\n dua\u2067\u2028tiga ')).toBe(' Satu  dua tiga ')
  })
})
