import 'server-only'

/** Set by scripts/start.ts over whatever was sent: the address at the other end of the connection. */
export const peerHeader = 'x-pena-peer'

/**
 * Who is asking, for counting: an IPv4 address, or the 64 bits of an IPv6 address that one customer
 * has. A proxy on this machine or in its network is believed about who asked it.
 */
export function clientAddress(headers: Headers): string {
  const peer = plain(headers.get(peerHeader) ?? '')
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)
  return networkOf(forwarded && isNear(peer) ? plain(forwarded) : peer)
}

function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
}

function isNear(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(address)
}

function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
