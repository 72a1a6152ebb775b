/**
 * Whether a reader pays for what comes over this network, or wants little of it, as far as the
 * browser tells: of all that have periodic sync, Chrome on Android does. Undefined where it does not.
 */
export function tellsMetered(): boolean | undefined {
  const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } }
  if (connection?.saveData) return true
  const type = connection?.type
  return type ? type !== 'wifi' && type !== 'ethernet' : undefined
}
