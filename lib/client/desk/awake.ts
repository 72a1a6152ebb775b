'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether the page's scripts attend to it. Until then a control that only they understand is
 * disabled: what was chosen in it would be shown and not known.
 */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
