import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { answerBytes } from '@/lib/server/edition/answer'
import { env } from '@/lib/server/env'
import { bundleLimit } from '@/lib/shared/api/edition'

export const dynamic = 'force-dynamic'

const wantedPicture = /^[0-9a-f]{20}\.\d{1,4}$/

const asked = z.object({
  p: z
    .string()
    .transform((text) => text.split(','))
    .refine((wanted) => wanted.length <= bundleLimit, `at most ${bundleLimit} at once`)
    // The defence against paths that climb out of MEDIA_DIR: only hash and width are let through.
    .refine((wanted) => wanted.every((one) => wantedPicture.test(one)), 'pictures as id.width'),
  from: z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number of bytes')
    .transform(Number)
    .default(0),
})

/**
 * AVIF files one after another, as long as the manifest says that each is: `?p=id.width,id.width`.
 * `&from=` leaves out so many bytes, for going on after a cut. 410: one of them is not there.
 */
export async function GET(request: Request) {
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    return Response.json({ error: z.prettifyError(query.error) }, { status: 400 })
  }
  const files = await Promise.all(
    query.data.p.map((name) =>
      readFile(join(env().MEDIA_DIR, pathOf(name))).catch(() => undefined),
    ),
  )
  const gone = query.data.p.filter((_, index) => !files[index])
  if (gone.length > 0) {
    const error = 'Some of these pictures are not there. Ask for the edition again.'
    return Response.json({ error, gone }, { status: 410 })
  }
  return answerBytes(request, {
    content: Buffer.concat(files.flatMap((file) => file ?? [])).subarray(query.data.from),
    type: 'application/octet-stream',
    // Small pictures have much in common: together they are a tenth smaller compressed.
    cacheControl: 'public, max-age=604800, immutable',
  })
}

export const HEAD = GET

function pathOf(name: string): string {
  return `${name.replace('.', '/')}.avif`
}
