/** Whether the browser refused because the device, or this site's share of it, is full. */
export function isQuotaError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'QuotaExceededError') return true
  }
  return false
}

/** `localStorage`, or undefined where the browser does not allow it. */
export function localStore(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
