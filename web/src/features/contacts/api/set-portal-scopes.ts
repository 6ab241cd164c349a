import type { AccessWritten, SetPortalScopesInput } from '@clientele/domain/invite-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Says what a contact sees in the portal; `version` is that of the access as the person saw it. */
export function setPortalScopes(input: SetPortalScopesInput): Promise<AccessWritten> {
  return trackWrite(call<SetPortalScopesInput, AccessWritten>('setPortalScopes', input));
}
