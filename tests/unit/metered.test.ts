import { afterEach, expect, it, vi } from 'vitest'
import { isMetered } from '@/lib/client/edition'

afterEach(() => {
  vi.unstubAllGlobals()
})

const phone = { isFine: false }
const desk = { isFine: true }

it.each([
  ['a phone that does not tell, as no iPhone does', phone, undefined, true],
  ['a phone on a mobile network', phone, { type: 'cellular' }, true],
  ['a phone on Wi-Fi', phone, { type: 'wifi' }, false],
  ['a phone on Wi-Fi whose reader saves data', phone, { type: 'wifi', saveData: true }, true],
  ['a computer that does not tell', desk, undefined, false],
  ['a computer whose reader saves data', desk, { saveData: true }, true],
])('whether pictures had better not come unasked: %s', (_, { isFine }, connection, expected) => {
  vi.stubGlobal('navigator', { connection })
  vi.stubGlobal('matchMedia', () => ({ matches: isFine }))
  expect(isMetered()).toBe(expected)
})
