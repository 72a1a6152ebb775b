import 'server-only'
import { getChangedDrafts, getChangedFacts } from '@/db/queries/changed-drafts'
import { chooseInDraft, saveDraftText } from '@/db/queries/draft-saving'
import {
  draftChooseInput,
  draftPresenceInput,
  draftSaveInput,
  type PresenceAnswer,
} from '@/lib/shared/api/desk/draft'
import { deskAction } from './action'
import { notePresence } from './presence'

export const saveDraftAction = deskAction({
  input: draftSaveInput,
  // A long article twice: what it was and what it is.
  limit: 4_000_000,
  run: saveDraftText,
})

export const chooseAction = deskAction({ input: draftChooseInput, run: chooseInDraft })

/** Who else is here, and what changed meanwhile. */
export const presenceAction = deskAction({
  input: draftPresenceInput,
  async run(
    { articleId, revs, versions, factsRev, ...page },
    { actor, at },
  ): Promise<PresenceAnswer> {
    const present = notePresence(articleId, { ...page, name: actor.name }, at)
    const asked = { articleId, versions, personId: actor.id }
    const texts = await getChangedDrafts({ ...asked, revs })
    const facts = await getChangedFacts({ ...asked, rev: factsRev })
    return { ok: true, present, texts, facts }
  },
})
