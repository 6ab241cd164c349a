import type { InviteSkip } from '@clientele/domain/invite-calls';
import * as m from '@clientele/messages';
import { exactTime } from '../../../../format/dates.ts';

type Skip = { reason: InviteSkip; retryAt?: number | undefined };

/** Why a contact is not invited, and what could be done about it. */
export function inviteSkipText({ reason, retryAt }: Skip): string {
  switch (reason) {
    case 'client_inactive':
      return m.invite_skip_client_inactive();
    case 'contact_inactive':
      return m.invite_skip_contact_inactive();
    case 'no_email':
      return m.invite_skip_no_email();
    case 'onboarded':
      return m.invite_skip_onboarded();
    case 'contact_gone':
      return m.invite_skip_gone();
    case 'rate_limited':
      return retryAt === undefined
        ? m.invite_skip_too_often()
        : m.invite_skip_too_often_until({ time: exactTime(new Date(retryAt)) });
  }
}
