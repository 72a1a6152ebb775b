import { z } from 'zod'
import { takeWireIn } from '@/lib/server/ingest/wire-intake'
import { isOwner } from '@/lib/server/owner'
import { printAnew } from '@/lib/server/printing'
import { wireImportOptions } from '@/lib/shared/api/wire-import'
import { wireByteLimit } from '@/lib/shared/wire/decode'

export const dynamic = 'force-dynamic'

/**
 * Takes wire copy from `npm run wire:import` while this server has the database. The body is the
 * file; the options are JSON in `?options=`. Only who can read the server's own files knows the word.
 */
export async function POST(request: Request) {
  if (!isOwner(request.headers)) return new Response(null, { status: 401 })
  if (Number(request.headers.get('content-length')) > wireByteLimit * 2) {
    return Response.json({ ok: false, error: 'The file is too large.' }, { status: 413 })
  }
  const options = wireImportOptions.safeParse(readOptions(request))
  if (!options.success) {
    return Response.json({ ok: false, error: z.prettifyError(options.error) }, { status: 400 })
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  const answer = await takeWireIn(bytes, options.data, Date.now())
  if (answer.ok && answer.state === 'published') await printAnew(['edition'])
  return Response.json(answer, { status: answer.ok ? 200 : 422 })
}

function readOptions(request: Request): unknown {
  try {
    return JSON.parse(new URL(request.url).searchParams.get('options') ?? '')
  } catch {
    return undefined
  }
}
