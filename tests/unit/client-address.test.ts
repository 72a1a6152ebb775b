import { expect, it } from 'vitest'
import { clientAddress } from '@/lib/server/client-address'

const asking = (peer: string, forwarded?: string) =>
  clientAddress(
    new Headers({ 'x-pena-peer': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) }),
  )

it('whoever is at the other end is counted, whatever they say of themselves', () => {
  expect(asking('203.0.113.7')).toBe('203.0.113.7')
  expect(asking('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(asking('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
})

it('a proxy nearby is believed about who asked it, and not about what they claimed', () => {
  for (const proxy of ['127.0.0.1', '::1', '::ffff:10.0.0.2', '172.18.0.3', 'fd00::1']) {
    expect(asking(proxy, '1.1.1.1, 198.51.100.1')).toBe('198.51.100.1')
  }
  expect(asking('127.0.0.1')).toBe('127.0.0.1')
})

it('all addresses of one IPv6 customer count as one', () => {
  expect(asking('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(asking('2001:db8:1:2::9')).toBe('2001:db8:1:2')
  expect(asking('2001:db8::1')).toBe('2001:db8:0:0')
})
