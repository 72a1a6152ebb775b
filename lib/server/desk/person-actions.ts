import 'server-only'
import { withdrawInvitation } from '@/db/queries/invitations'
import { changeRole, endAccess } from '@/db/queries/people'
import {
  invitationWithdraw,
  type LinkAnswer,
  type PersonAnswer,
  personInvite,
  personLeave,
  personRenew,
  personRole,
  type WithdrawAnswer,
} from '@/lib/shared/api/desk/person'
import { deskAction } from './action'
import { invite, renew } from './inviting'

export const invitePerson = deskAction<typeof personInvite, LinkAnswer>({
  input: personInvite,
  run: (person, act) => invite(act, person),
})

export const renewPerson = deskAction<typeof personRenew, LinkAnswer>({
  input: personRenew,
  run: ({ personId }, act) => renew(act, personId),
})

export const changePersonRole = deskAction<typeof personRole, PersonAnswer>({
  input: personRole,
  run: (change, act) => changeRole(act, change),
})

export const letPersonGo = deskAction<typeof personLeave, PersonAnswer>({
  input: personLeave,
  run: (person, act) => endAccess(act, person),
})

export const takeInvitationBack = deskAction<typeof invitationWithdraw, WithdrawAnswer>({
  input: invitationWithdraw,
  async run({ tokenHash }, act) {
    const gone = await withdrawInvitation(act, tokenHash)
    return gone ? { ok: true } : { ok: false, error: 'unknown-invitation' }
  },
})
