import 'server-only'
import type { Permission } from '@/lib/shared/desk/permissions'
import type { DeskAction } from './action'
import { deleteFilterAction, saveFilterAction } from './filter-actions'
import { previewAction, restoreAction } from './revision-actions'
import { saveFrontPageAction, savePublicationAction, saveSectionsAction } from './settings-actions'
import { mergeTopicsAction, saveTopicAction } from './topic-actions'

/** Every action of the desk by name. What is not here is answered 404. */
export const deskActions = {
  'draft.preview': previewAction,
  'draft.restore': restoreAction,

  'topic.save': saveTopicAction,
  'topic.merge': mergeTopicsAction,

  'filter.save': saveFilterAction,
  'filter.delete': deleteFilterAction,

  'settings.publication': savePublicationAction,
  'settings.sections': saveSectionsAction,
  'settings.front-page': saveFrontPageAction,
} as const satisfies Partial<Record<Permission, Pick<DeskAction, 'input'>>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
