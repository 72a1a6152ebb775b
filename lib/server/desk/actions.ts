import 'server-only'
import type { Permission } from '@/lib/shared/desk/permissions'
import {
  changeOwnName,
  changeOwnPassword,
  removeOwnPasskey,
  renameOwnPasskey,
  revokeOwnSessions,
} from './account-actions'
import type { DeskAction } from './action'
import { createArticleAction, discardAction, factsAction } from './article-actions'
import { chooseAction, presenceAction, saveDraftAction } from './draft-actions'
import { deleteFilterAction, saveFilterAction } from './filter-actions'
import {
  changePersonRole,
  invitePerson,
  letPersonGo,
  renewPerson,
  takeInvitationBack,
} from './person-actions'
import { cropPicture, deletePicture, describePicture, replacePicture } from './picture-actions'
import { previewAction, restoreAction } from './revision-actions'
import { saveFrontPageAction, savePublicationAction, saveSectionsAction } from './settings-actions'
import {
  checkLinks,
  correct,
  publish,
  schedule,
  sendBack,
  submit,
  unschedule,
  viewStage,
  withdraw,
} from './stage-actions'
import { mergeTopicsAction, saveTopicAction } from './topic-actions'

/** Every action of the desk by name. What is not here is answered 404. */
const deskActions = {
  'article.create': createArticleAction,
  'article.discard': discardAction,
  'article.facts': factsAction,

  'draft.save': saveDraftAction,
  'draft.choose': chooseAction,
  'draft.presence': presenceAction,

  'draft.preview': previewAction,
  'draft.restore': restoreAction,

  'stage.view': viewStage,
  'stage.submit': submit,
  'stage.send-back': sendBack,
  'stage.schedule': schedule,
  'stage.unschedule': unschedule,
  'stage.publish': publish,
  'stage.correct': correct,
  'stage.withdraw': withdraw,
  'stage.check-links': checkLinks,

  'picture.describe': describePicture,
  'picture.crop': cropPicture,
  'picture.replace': replacePicture,
  'picture.delete': deletePicture,

  'topic.save': saveTopicAction,
  'topic.merge': mergeTopicsAction,

  'filter.save': saveFilterAction,
  'filter.delete': deleteFilterAction,

  'settings.publication': savePublicationAction,
  'settings.sections': saveSectionsAction,
  'settings.front-page': saveFrontPageAction,

  'person.invite': invitePerson,
  'person.role': changePersonRole,
  'person.leave': letPersonGo,
  'person.renew': renewPerson,
  'invitation.withdraw': takeInvitationBack,

  'account.name': changeOwnName,
  'account.password': changeOwnPassword,
  'passkey.rename': renameOwnPasskey,
  'passkey.remove': removeOwnPasskey,
  'session.revoke': revokeOwnSessions,
} as const satisfies Partial<Record<Permission, Pick<DeskAction, 'input'>>>

export function findDeskAction(name: string): { name: Permission; action: DeskAction } | undefined {
  if (!Object.hasOwn(deskActions, name)) return undefined
  return {
    name: name as Permission,
    action: deskActions[name as keyof typeof deskActions] as unknown as DeskAction,
  }
}
