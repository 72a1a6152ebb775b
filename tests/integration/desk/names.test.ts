import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { doors } from '@/lib/server/desk/doors'
import { accountName, passkeyRename } from '@/lib/shared/api/desk/account'
import { filterSaveInput } from '@/lib/shared/api/desk/filter'

const family = '👨‍👩‍👧‍👦'

const ways: readonly (readonly [string, z.ZodType | undefined, object])[] = [
  ['a person', accountName, {}],
  ['a passkey that is added', doors['POST /passkey/verify-registration'].input, { response: {} }],
  ['a passkey that is renamed', passkeyRename, { passkeyId: 'p' }],
  ['a saved filter', filterSaveInput, { id: 'f'.repeat(12), query: 'stage=draft' }],
]

describe.each(ways)('the name of %s', (_, schema, rest) => {
  const taken = (name: string) => {
    const parsed = schema?.safeParse({ ...rest, name })
    return parsed?.success ? (parsed.data as { name: string }).name : undefined
  }

  it('is one line that turns no other words around', () => {
    expect(taken('Sari\u202e ada\u2067 di sini')).toBe('Sari ada di sini')
    expect(taken('Sari\nDewi\u2028Utami\u0000')).toBe('Sari Dewi Utami')
  })

  it('keeps what people write, markup and pictures too', () => {
    for (const name of ['<script>a()</script>', `Sari ${family}`, 'ساري']) {
      expect(taken(name)).toBe(name)
    }
  })

  it('is neither empty nor endless', () => {
    for (const name of ['', ' ', '\u202e', 'k'.repeat(10_000)]) expect(taken(name)).toBeUndefined()
  })
})
