import { fetchPatiently } from '../patient-fetch'
import { EditionError } from './edition-error'

export type Asking = {
  method?: 'GET' | 'HEAD'
  /** What the browser does with its own cache. */
  cache?: RequestCache
  signal?: AbortSignal | undefined
}

/** @throws EditionError, or the signal's reason */
export async function ask(url: string, { signal, ...asking }: Asking): Promise<Response> {
  const answer = await fetchPatiently(url, { ...asking, signal }).catch((cause) => {
    signal?.throwIfAborted()
    throw new EditionError('network', { cause })
  })
  if (answer.status === 400 || answer.status === 410) throw new EditionError('moved')
  if (!answer.ok) throw new EditionError('network')
  return answer
}
