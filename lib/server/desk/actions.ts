import 'server-only'
import type { z } from 'zod'
import type { Permission } from '@/lib/shared/desk/permissions'
import type { DeskAction } from './action'
import { cropPicture, deletePicture, describePicture, replacePicture } from './picture-actions'

/** Every action of the desk by name. What is not here is answered 404. */
export const deskActions = {
  'picture.describe': describePicture,
  'picture.crop': cropPicture,
  'picture.replace': replacePicture,
  'picture.delete': deletePicture,
} as const satisfies Partial<Record<Permission, { input: z.ZodType }>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
