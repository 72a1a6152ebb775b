import { z } from 'zod'
import { answerBytes } from '@/lib/server/edition/answer'
import { type ManifestQuery, readManifest } from '@/lib/server/edition/manifest'
import { refusal } from '@/lib/server/refusal'
import { editionLocales, snapshotSizes } from '@/lib/shared/api/edition'
import { encodeManifest } from '@/lib/shared/edition/manifest-columns'

export const dynamic = 'force-dynamic'

const number = (what: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `${what} is a whole number, such as 42`)
    .transform(Number)

const asked = z
  .object({
    locales: z.enum(editionLocales),
    pictures: z.enum(['none', 'small', 'full']).default('none'),
    since: number('since').optional(),
    newest: number('newest')
      .pipe(z.literal([...snapshotSizes]))
      .optional(),
  })
  .refine((query) => (query.since === undefined) !== (query.newest === undefined), {
    message: 'Give either since, the cursor of the last answer, or newest.',
  })

type Context = { params: Promise<{ locales: string }> }

/**
 * What an edition is made of (`?newest=100`) or what became of it (`?since=42`), as
 * lib/shared/api/edition.ts describes it, in the columns of lib/shared/edition/manifest-columns.ts;
 * with `&pictures=small` or `full` the pictures too.
 * 400: the question is malformed, or its cursor lies ahead of the log. 410: the log has passed the
 * cursor too far. After either a device begins anew with `newest`.
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
    const error =
      problem === 'future'
        ? `The log ends at ${cursor}: this cursor is not from here. Begin anew with newest.`
        : `Too much has changed since this cursor. Begin anew with newest.`
    return refusal(problem === 'future' ? 400 : 410, { error, cursor })
  }
  return answerBytes(request, {
    content: Buffer.from(encodeManifest(answer.manifest)),
    type: 'application/json',
    // The log may grow at any moment; whoever keeps this asks first whether it has.
    cacheControl: 'public, no-cache',
  })
}
