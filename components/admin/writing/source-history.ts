import { useMemo, useRef } from 'react'
import type { OldSources } from '@/lib/shared/api/desk/draft'
import { blockHash } from '@/lib/shared/article/block-hash'
import type { Block } from '@/lib/shared/article/blocks'

/** Source blocks by hash: those that the desk kept, and each as this page has seen it. */
export function useSourceHistory(body: readonly Block[], kept: OldSources): OldSources {
  const seen = useRef<Record<string, Block>>({})
  return useMemo(() => {
    for (const block of body) seen.current[blockHash(block)] = block
    return { ...kept, ...seen.current }
  }, [body, kept])
}
