import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listenForLink, readLink } from './link'

const linkKey = ['device-link'] as const

/** How this device belongs to others, null when it does not, as it stands in every tab. */
export function useDeviceLink() {
  const client = useQueryClient()
  useEffect(() => listenForLink(() => client.invalidateQueries({ queryKey: linkKey })), [client])
  return useQuery({ queryKey: linkKey, queryFn: async () => (await readLink()) ?? null })
}
