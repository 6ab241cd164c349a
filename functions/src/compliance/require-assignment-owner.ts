import type { ClientFields } from '@clientele/domain/client';
import { memberSeesClient } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import { readMember } from '../members/member-documents.ts';
import { refuseProblems } from './write-assignment.ts';

/** Who sees to an assignment gets mail about the client: an active member who may see it. Blank is the client's owner. */
export async function requireAssignmentOwner(
  transaction: Transaction,
  workspaceId: string,
  client: Pick<ClientFields, 'memberUids'>,
  ownerUid: string,
): Promise<void> {
  if (ownerUid === '') return;
  const member = await readMember(transaction, workspaceId, ownerUid);
  if (member === null || !memberSeesClient(member, client))
    refuseProblems([{ path: 'ownerUid', code: 'not_a_choice' }]);
}
