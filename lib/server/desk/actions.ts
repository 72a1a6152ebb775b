import 'server-only'
import type { Permission } from '@/lib/shared/desk/permissions'
import type { DeskAction } from './action'
import { createArticleAction, discardAction, factsAction } from './article-actions'
import { chooseAction, presenceAction, saveDraftAction } from './draft-actions'

/** Every action of the desk by name. What is not here is answered 404. */
export const deskActions = {
  'article.create': createArticleAction,
  'article.discard': discardAction,
  'article.facts': factsAction,
  'draft.choose': chooseAction,
  'draft.presence': presenceAction,
  'draft.save': saveDraftAction,
} as const satisfies Partial<Record<Permission, Pick<DeskAction, 'input'>>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
