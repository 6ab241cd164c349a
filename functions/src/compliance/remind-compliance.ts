import { clientSchema, type ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import type { ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { reminderKey, remindersDue } from '@clientele/domain/compliance-reminders';
import { paths } from '@clientele/domain/paths';
import { memberSeesClient } from '@clientele/domain/permissions';
import { workspaceSchema } from '@clientele/domain/workspace';
import type { Transaction } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inSnapshot } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readMember } from '../members/member-documents.ts';
import { assignedStandards, readCompliance } from './compliance-documents.ts';
import { clientsOf, pagesWithStandards } from './refresh-compliance.ts';
import { putIntoOutbox, type DueMail } from '../mail/put-into-outbox.ts';
import { reminderMail } from './reminder-mail.ts';

const remindedSchema = clientSchema.pick({
  displayName: true,
  timezone: true,
  ownerUid: true,
  memberUids: true,
  deleted: true,
});
type RemindedClient = Pick<ClientFields, keyof typeof remindedSchema.shape>;

/**
 * Puts the reminders of a workspace that are due into the outbox, each once per assignment and date: its document's id says which it is,
 * so a second run changes nothing. Returns how many were new.
 */
export async function remindCompliance(workspaceId: string, now: Date): Promise<number> {
  let sent = 0;
  for await (const ids of pagesWithStandards(clientsOf(workspaceId))) {
    for (const id of ids) sent += await remindClient({ workspaceId, clientId: id }, now);
  }
  logs.remindersSent(workspaceId, sent);
  return sent;
}

async function remindClient(place: ClientPlace, now: Date): Promise<number> {
  try {
    const due = await inSnapshot((transaction) => dueMails(transaction, place, now));
    const written = await Promise.all(due.map(putIntoOutbox));
    return written.filter(Boolean).length;
  } catch (error) {
    await buryUnreadable(error);
    return 0;
  }
}

async function dueMails(transaction: Transaction, place: ClientPlace, now: Date): Promise<DueMail[]> {
  const { workspaceId, clientId } = place;
  const [workspaceRef, clientRef] = [paths.workspace(workspaceId), paths.client(workspaceId, clientId)];
  const workspace = readSnapshot(workspaceSchema, await transaction.get(firestore().doc(workspaceRef)));
  const client = readSnapshot(remindedSchema, await transaction.get(firestore().doc(clientRef)));
  if (workspace === null || client === null || client.deleted) return [];
  const compliance = await readCompliance(transaction, place, client);
  const assigned = assignedStandards(compliance);
  const mails: DueMail[] = [];
  for (const reminder of remindersDue(assigned, new Set(), now, compliance.timezone)) {
    const standing = assigned.find(({ id }) => id === reminder.assignmentId);
    if (standing === undefined) continue;
    const to = await remindedAddress(transaction, workspaceId, client, standing.assignment);
    if (to === undefined) {
      logs.nobodyToRemind(place, standing.id);
      continue;
    }
    const id = `${workspaceId}_${clientId}_${reminderKey(reminder)}`;
    mails.push({ id, mail: reminderMail({ place, workspace, client, standard: standing.standard, reminder, to }) });
  }
  return mails;
}

/** The one who sees to the standard here, else the client's owner: whoever of them is still there and may see the client. */
export async function remindedAddress(
  transaction: Transaction,
  workspaceId: string,
  client: Pick<RemindedClient, 'ownerUid' | 'memberUids'>,
  { ownerUid }: ComplianceAssignmentFields,
): Promise<string | undefined> {
  for (const uid of [ownerUid, client.ownerUid]) {
    const member = uid === '' ? null : await readMember(transaction, workspaceId, uid);
    if (member !== null && member.email !== '' && memberSeesClient(member, client)) return member.email;
  }
  return undefined;
}
