import { contactSchema } from '@clientele/domain/contact';
import { paths } from '@clientele/domain/paths';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readAccess, type ContactPlace } from './access-documents.ts';
import { endAccess } from './end-access.ts';

/**
 * Who was removed from the contacts, or is there no longer, has no business in the portal: their access ends in the name of whoever did
 * that. It does not come back by itself with them.
 */
export const onContactLeft = onDocumentUpdated(
  { document: `${paths.contacts('{workspaceId}', '{clientId}')}/{contactId}`, retry: true },
  async ({ params, data }) => {
    if (data === undefined || hasLeft(data.before.data()) || !hasLeft(data.after.data())) return;
    try {
      await endAccessOf(params as ContactPlace);
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);

function hasLeft({ deleted, isActive }: Readonly<Record<string, unknown>>): boolean {
  return deleted === true || isActive === false;
}

/** What the event says may be old: the contact is asked again. */
async function endAccessOf(place: ContactPlace): Promise<void> {
  const { workspaceId, clientId, contactId } = place;
  const ended = await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.contact(workspaceId, clientId, contactId));
    const contact = readSnapshot(contactSchema, await transaction.get(ref));
    const access = await readAccess(transaction, place);
    if (contact === null || !hasLeft(contact) || access === null) return null;
    return { actorUid: contact.updatedBy, ...(await endAccess(transaction, place, access, contact.updatedBy)) };
  });
  if (ended === null) return;
  logs.accessWritten(place, ended.actorUid, 'onContactLeft', ended.version);
  if (ended.uid !== '') await rebuildClaims(ended.uid);
}
