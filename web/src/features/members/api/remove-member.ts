import type { RemoveMemberInput } from '@clientele/domain/member';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Ends a membership at once. Throws what failureOf() reads. */
export async function removeMember(input: RemoveMemberInput): Promise<void> {
  await trackWrite(call<RemoveMemberInput, unknown>('removeMember', input));
}
