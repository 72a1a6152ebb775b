import { useSyncExternalStore } from 'react'

export type Notice = {
  /** A newer notice with the same key takes the place of the older. */
  key: string
  text: string
  action?: { label: string; run: () => void } | undefined
  /** Milliseconds after which it goes by itself; it stays when absent. */
  lasts?: number
}

let notices: readonly Notice[] = []
const listeners = new Set<() => void>()
const none: readonly Notice[] = []

export function showNotice(notice: Notice): void {
  set([...notices.filter((one) => one.key !== notice.key), notice])
  if (notice.lasts) {
    setTimeout(() => set(notices.filter((one) => one !== notice)), notice.lasts)
  }
}

export function hideNotice(key: string): void {
  set(notices.filter((one) => one.key !== key))
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notices,
    () => none,
  )
}

function set(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}
