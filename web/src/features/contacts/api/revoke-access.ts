import type { AccessWritten, RevokeAccessInput } from '@clientele/domain/invite-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Ends a contact's access to the portal, or an invitation that is on its way. */
export function revokeAccess(input: RevokeAccessInput): Promise<AccessWritten> {
  return trackWrite(call<RevokeAccessInput, AccessWritten>('revokeAccess', input));
}
