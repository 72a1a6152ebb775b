import { z } from 'zod'
import { answerBytes } from '@/lib/server/edition/answer'
import { readBodies } from '@/lib/server/edition/bodies'
import { bundleQuery } from '@/lib/server/edition/bundle-query'
import { refusal } from '@/lib/server/refusal'

export const dynamic = 'force-dynamic'

const hash = '[A-Za-z0-9_-]{12}'
const wantedBody = new RegExp(`^(${hash})(?:~(${hash}))?$`)

const asked = bundleQuery('h', wantedBody, 'hashes, or hash~base')

/**
 * Documents by hash, as a pack (lib/shared/edition/pack.ts): `?h=hash,hash~base`, where
 * `hash~base` is the difference to a document that is there. `&from=` leaves out so many
 * bytes of the answer before compression, for going on after a cut. 410: one of them is gone.
 */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const query = asked.safeParse(Object.fromEntries(searchParams))
  if (!query.success) {
    return refusal(400, { error: z.prettifyError(query.error) })
  }
  const wanted = query.data.h.map((one) => {
    const [, hash = '', base] = wantedBody.exec(one) ?? []
    return { hash, base }
  })
  const answer = await readBodies(wanted)
  if (!answer.ok) {
    const error = 'Some of these were withdrawn or never were. Ask for the edition again.'
    return refusal(410, { error, gone: answer.gone })
  }
  return answerBytes(request, {
    content: Buffer.from(answer.text).subarray(query.data.from),
    type: 'text/plain; charset=utf-8',
    isOwn: query.data.from > 0,
    cacheControl: 'public, max-age=604800, immutable',
  })
}

export const HEAD = GET
