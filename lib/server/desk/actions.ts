import 'server-only'
import type { Permission } from '@/lib/shared/desk/permissions'
import type { DeskAction } from './action'

/** Every action of the desk by name. What is not here is answered 404. */
export const deskActions = {} as const satisfies Partial<Record<Permission, DeskAction<never>>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
