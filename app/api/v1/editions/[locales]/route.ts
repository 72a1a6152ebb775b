import { z } from 'zod'
import { answerBytes } from '@/lib/server/edition/answer'
import { type ManifestQuery, readManifest } from '@/lib/server/edition/manifest'
import { refusal } from '@/lib/server/refusal'
import { editionLocales, snapshotSizes } from '@/lib/shared/api/edition'
import { encodeManifest } from '@/lib/shared/edition/manifest-columns'

export const dynamic = 'force-dynamic'

/** The cursor of an answer, a point and its mark; or, from a device of before marks, the cursor. */
const place = z
  .string()
  .regex(/^\d{1,15}(?:\.[\w-]{6})?$/, 'since is a cursor and its mark, such as 42.k3Fx9a')
  .transform((text) => {
    const [cursor, mark] = text.split('.')
    return { cursor: Number(cursor), mark }
  })

const asked = z
  .object({
    locales: z.enum(editionLocales),
    pictures: z.enum(['none', 'small', 'full']).default('none'),
    since: place.optional(),
    newest: z
      .string()
      .regex(/^\d{1,4}$/, 'newest is a whole number')
      .transform(Number)
      .pipe(z.literal([...snapshotSizes]))
      .optional(),
  })
  .refine((query) => (query.since === undefined) !== (query.newest === undefined), {
    message: 'Give either since, the cursor of the last answer, or newest.',
  })

const reasons = {
  future: 'The log has not come to this cursor.',
  'too-old': 'Too much has changed since this cursor.',
  'other-log': 'This cursor is of another log: this one was restored from an older state.',
} as const

type Context = { params: Promise<{ locales: string }> }

/**
 * What an edition is made of (`?newest=100`) or what became of it (`?since=42.k3Fx9a`), as
 * lib/shared/api/edition.ts describes it, in the columns of lib/shared/edition/manifest-columns.ts;
 * with `&pictures=small` or `full` the pictures too.
 * 400: the question is malformed, or its cursor lies ahead of the log. 410: the log has passed the
 * cursor too far, or is not the one that it is from. After either a device begins anew with `newest`.
 */
export async function GET(request: Request, { params }: Context) {
  const { locales } = await params
  const { searchParams } = new URL(request.url)
  const query = asked.safeParse({ ...Object.fromEntries(searchParams), locales })
  if (!query.success) {
    return refusal(400, { error: z.prettifyError(query.error) })
  }
  const answer = await readManifest(query.data as ManifestQuery)
  if (!answer.ok) {
    const { problem, cursor } = answer
    const error = `${reasons[problem]} Begin anew with newest.`
    return refusal(problem === 'future' ? 400 : 410, { error, cursor })
  }
  return answerBytes(request, {
    content: Buffer.from(encodeManifest(answer.manifest)),
    type: 'application/json',
    // The log may grow at any moment; whoever keeps this asks first whether it has.
    cacheControl: 'public, no-cache',
  })
}
