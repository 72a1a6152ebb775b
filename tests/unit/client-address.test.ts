import { expect, it } from 'vitest'
import { clientAddress } from '@/lib/server/client-address'
import { parseEnv } from '@/lib/server/env'

const asking = (peer: string, forwarded?: string, proxies?: string) =>
  clientAddress(
    new Headers({ 'x-pena-peer': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) }),
    parseEnv({ TRUSTED_PROXIES: proxies }).TRUSTED_PROXIES,
  )

it('whoever is at the other end is counted, whatever they say of themselves', () => {
  expect(asking('203.0.113.7')).toBe('203.0.113.7')
  expect(asking('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(asking('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
})

it('a proxy on this machine is believed about who asked it, and not about what they claimed', () => {
  for (const proxy of ['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1']) {
    expect(asking(proxy, '1.1.1.1, 198.51.100.1')).toBe('198.51.100.1')
  }
  expect(asking('127.0.0.1')).toBe('127.0.0.1')
  expect(asking('127.0.0.1', '198.51.100.1', 'none')).toBe('127.0.0.1')
})

it('a neighbour in a private network is believed only when it was named', () => {
  for (const neighbour of ['10.0.0.2', '172.18.0.3', '192.168.1.9', 'fd00::1']) {
    expect(asking(neighbour, '198.51.100.1')).not.toBe('198.51.100.1')
    expect(asking(neighbour, '198.51.100.1', neighbour)).toBe('198.51.100.1')
  }
  expect(asking('172.18.0.3', '198.51.100.1', 'loopback, 172.18.0.0/16')).toBe('198.51.100.1')
  expect(asking('172.19.0.3', '198.51.100.1', 'loopback, 172.18.0.0/16')).toBe('172.19.0.3')
})

it('of proxies behind one another the last that was not named is counted', () => {
  const named = 'loopback,192.0.2.0/24'
  expect(asking('127.0.0.1', '1.1.1.1, 198.51.100.1, 192.0.2.8', named)).toBe('198.51.100.1')
  expect(asking('127.0.0.1', '192.0.2.7, 192.0.2.8', named)).toBe('192.0.2.7')
  expect(asking('127.0.0.1', 'unknown, 192.0.2.8', named)).toBe('192.0.2.8')
})

it('all addresses of one IPv6 customer count as one', () => {
  expect(asking('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(asking('2001:db8:1:2::9')).toBe('2001:db8:1:2')
  expect(asking('2001:db8::1')).toBe('2001:db8:0:0')
})
