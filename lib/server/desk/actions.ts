import 'server-only'
import type { Permission } from '@/lib/shared/desk/permissions'
import type { DeskAction } from './action'
import {
  checkLinks,
  correct,
  publish,
  schedule,
  sendBack,
  submit,
  unschedule,
  withdraw,
} from './stage-actions'

/** Every action of the desk by name. What is not here is answered 404. */
export const deskActions = {
  'stage.submit': submit,
  'stage.send-back': sendBack,
  'stage.schedule': schedule,
  'stage.unschedule': unschedule,
  'stage.publish': publish,
  'stage.correct': correct,
  'stage.withdraw': withdraw,
  'stage.check-links': checkLinks,
} as const satisfies Partial<Record<Permission, DeskAction>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
