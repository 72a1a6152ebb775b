import 'server-only'
import { randomBytes } from 'node:crypto'
import { createPreview, expirePreview } from '@/db/queries/previews'
import { restoreRevision } from '@/db/queries/text-history'
import { type PreviewAnswer, previewInput } from '@/lib/shared/api/desk/preview'
import { restoreInput } from '@/lib/shared/api/desk/revision'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskAction } from './action'

export const restoreAction = deskAction({ input: restoreInput, run: restoreRevision })

export const previewAction = deskAction({
  input: previewInput,
  async run(input, act): Promise<PreviewAnswer> {
    if ('expire' in input) {
      const ended = await expirePreview(input.expire, act)
      return ended ? { ok: true, expiresAt: act.at } : { ok: false, error: 'not-found' }
    }
    const token = randomBytes(24).toString('base64url')
    const expiresAt = await createPreview(input, token, act)
    if (expiresAt === undefined) return { ok: false, error: 'not-found' }
    return { ok: true, path: deskRoutes.preview(input.locale, token), expiresAt }
  },
})
