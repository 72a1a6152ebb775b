import * as z from 'zod/mini'
import { SharedSaves } from './saves'
import { VaultUnreadableError } from './sealing'

const time = z.number().check(z.nonnegative(), z.lt(8.64e15))

const sharedPosition = z.object({
  articleId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  /** When it was read up to here, or found to be read to the end. */
  at: time,
  /** Absent once there is nothing to come back to. */
  place: z.optional(z.object({ anchor: z.string(), fraction: z.number() })),
})

const sharedSettings = z.object({
  /** When they were chosen; zero before anybody chose. */
  at: time,
  theme: z.optional(z.enum(['light', 'dark'])),
  size: z.optional(z.enum(['1', '3', '4'])),
  face: z.optional(z.literal('sans')),
})

const rest = z.object({ positions: z.array(sharedPosition), settings: sharedSettings })

export type SharedPosition = z.infer<typeof sharedPosition>
export type SharedSettings = z.infer<typeof sharedSettings>

/** Everything that devices share. `saves` is a Yjs update; of the rest the newest wins. */
export type VaultContents = {
  saves: Uint8Array
  positions: readonly SharedPosition[]
  settings: SharedSettings
}

export const emptyContents: VaultContents = {
  saves: SharedSaves.none,
  positions: [],
  settings: { at: 0 },
}

const lengthBytes = 4

/** The length of the update (four bytes), the update, and the rest as JSON. */
export function packContents({ saves, ...others }: VaultContents): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(others))
  const packed = new Uint8Array(lengthBytes + saves.length + json.length)
  new DataView(packed.buffer).setUint32(0, saves.length)
  packed.set(saves, lengthBytes)
  packed.set(json, lengthBytes + saves.length)
  return packed
}

/** @throws VaultUnreadableError when it is not what `packContents` makes */
export function unpackContents(packed: Uint8Array<ArrayBuffer>): VaultContents {
  try {
    const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0)
    const json = new TextDecoder().decode(packed.subarray(lengthBytes + length))
    const { update } = SharedSaves.from(packed.slice(lengthBytes, lengthBytes + length))
    return { saves: update, ...z.parse(rest, JSON.parse(json)) }
  } catch (cause) {
    throw new VaultUnreadableError('The vault holds what this version cannot read.', { cause })
  }
}
