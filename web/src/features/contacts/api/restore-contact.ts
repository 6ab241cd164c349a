import type { ContactWritten, RestoreContactInput } from '@clientele/domain/contact-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Brings back a removed contact, as it was removed in this version. */
export function restoreContact(input: RestoreContactInput): Promise<ContactWritten> {
  return trackWrite(call<RestoreContactInput, ContactWritten>('restoreContact', input));
}
