import type { InviteAllInput, InviteAllResult, InviteRow } from '@clientele/domain/invite-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** As many as are sent off before somebody may say stop. */
const AT_ONCE = 3;

/**
 * Invites several contacts, a few at a time: tells what became of each as soon as it is known, and stops before the next few when asked to.
 * Throws what failureOf() reads; what was told until then holds.
 */
export async function inviteAll(
  { contactIds, ...input }: InviteAllInput,
  tell: (rows: readonly InviteRow[]) => void,
  isStopped: () => boolean,
): Promise<void> {
  for (let start = 0; start < contactIds.length && !isStopped(); start += AT_ONCE) {
    const part = { ...input, contactIds: contactIds.slice(start, start + AT_ONCE) };
    tell((await trackWrite(call<InviteAllInput, InviteAllResult>('inviteAll', part))).rows);
  }
}
