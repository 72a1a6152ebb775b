import 'server-only'
import { BlockList, isIP } from 'node:net'
import { env } from './env'

/** Set by scripts/start.ts over whatever was sent: the address at the other end of the connection. */
export const peerHeader = 'x-pena-peer'

const loopback = ['127.0.0.0/8', '::1']

/**
 * Who is asking, for counting: an IPv4 address, or the 64 bits of an IPv6 address that one customer
 * has. Only a proxy that the settings name is believed about who asked it.
 */
export function clientAddress(
  headers: Headers,
  proxies: readonly string[] = env().TRUSTED_PROXIES,
): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').map(plain) ?? []
  let asking = plain(headers.get(peerHeader) ?? '')
  while (isTrusted(asking, proxies)) {
    const before = forwarded.pop()
    if (!before || !isIP(before)) break
    asking = before
  }
  return networkOf(asking)
}

function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
}

const lists = new WeakMap<readonly string[], BlockList>()

function isTrusted(address: string, proxies: readonly string[]): boolean {
  const family = isIP(address)
  if (family === 0) return false
  const list = lists.get(proxies) ?? listOf(proxies)
  lists.set(proxies, list)
  return list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies.flatMap((one) => (one === 'loopback' ? loopback : one))) {
    const [address = '', bits] = proxy.split('/')
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return list
}

function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
