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
    if ('expire' in input) return expirePreview(input.expire, act)
    const token = randomBytes(24).toString('base64url')
    const made = await createPreview(input, token, act)
    return made.ok ? { ...made, path: deskRoutes.preview(input.locale, token) } : made
  },
})
