import { beforeEach, expect, it } from 'vitest'
import { notePresence } from '@/lib/server/desk/presence'

beforeEach(() => {
  globalThis.penaPresence = undefined
})

const page = (tab: string, name: string) => ({ tab, name, place: null })

it('people who have an article open see each other, and nobody of another article', () => {
  expect(notePresence('a', page('1', 'Sari'), 0)).toEqual([])
  expect(notePresence('a', page('2', 'Adi'), 1000)).toEqual([page('1', 'Sari')])
  expect(notePresence('b', page('3', 'Rani'), 1000)).toEqual([])
})

it('whoever leaves is gone at once, and whoever falls silent soon after', () => {
  notePresence('a', page('1', 'Sari'), 0)
  notePresence('a', { ...page('1', 'Sari'), leaving: true }, 500)
  expect(notePresence('a', page('2', 'Adi'), 1000)).toEqual([])
  expect(notePresence('a', page('3', 'Rani'), 30_000)).toEqual([])
})
