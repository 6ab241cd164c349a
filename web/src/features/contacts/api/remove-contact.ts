import type { Contact } from '@clientele/domain/contact';
import type { ContactWritten, RemoveContactInput } from '@clientele/domain/contact-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import type { ContactPlace } from './save-contact.ts';

/** Removes a contact; answers with the version that `restoreContact` takes. `successorId` is asked for when the contact is primary. */
export function removeContact(
  place: ContactPlace,
  { id, version }: Pick<Contact, 'id' | 'version'>,
  successorId: string | null,
): Promise<ContactWritten> {
  return trackWrite(
    call<RemoveContactInput, ContactWritten>('removeContact', { ...place, contactId: id, version, successorId }),
  );
}
