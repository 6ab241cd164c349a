import type { ClientPlace } from '@clientele/domain/client-place';
import { memberSchema } from '@clientele/domain/member';
import type { Audience } from '@clientele/domain/notice-recipients';
import { paths } from '@clientele/domain/paths';
import { memberSeesClient } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import { readContacts } from '../contacts/contact-documents.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import type { ToldClient } from './told-client.ts';

/** Everybody who may be told about a client, as it stands. */
export async function readAudience(
  transaction: Transaction,
  place: ClientPlace,
  client: Pick<ToldClient, 'ownerUid' | 'memberUids'>,
): Promise<Audience> {
  const { workspaceId, clientId } = place;
  const contacts = await readContacts(transaction, place);
  const members = await transaction.get(
    firestore().collection(paths.members(workspaceId)).where('status', '==', 'active'),
  );
  const onboarded = await transaction.get(
    firestore().collection(paths.accesses(workspaceId, clientId)).where('state', '==', 'onboarded').select(),
  );
  return {
    contacts,
    inPortal: onboarded.docs.map(({ id }) => id),
    team: members.docs
      .map((snapshot) => parseDocument(memberSchema, snapshot.ref.path, snapshot.data()))
      .filter((member) => memberSeesClient(member, client)),
    ownerUid: client.ownerUid,
  };
}
