import type { ClientPlace } from '@clientele/domain/client-place';
import { remindersDue } from '@clientele/domain/compliance-reminders';
import type { Transaction } from 'firebase-admin/firestore';
import { assignedStandards, readCompliance } from '../compliance/compliance-documents.ts';
import { clientsOf, pagesWithStandards } from '../compliance/refresh-compliance.ts';
import { remindedAddress } from '../compliance/remind-compliance.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { inSnapshot } from '../firebase/transaction.ts';
import { raiseNotice, type Happening } from './raise-notice.ts';
import { readToldClient } from './told-client.ts';

/** Tells about evidence that runs out, on the days when its owner is reminded, whoever else is to hear of it. Returns how many were news. */
export async function raiseComplianceDue(workspaceId: string, now: Date): Promise<number> {
  let raised = 0;
  for await (const ids of pagesWithStandards(clientsOf(workspaceId))) {
    for (const clientId of ids) raised += await raiseOfClient({ workspaceId, clientId }, now);
  }
  return raised;
}

async function raiseOfClient(place: ClientPlace, now: Date): Promise<number> {
  let raised = 0;
  try {
    const due = await inSnapshot((transaction) => happeningsOf(transaction, place, now));
    for (const happening of due) raised += Number(await raiseNotice(place, happening));
  } catch (error) {
    await buryUnreadable(error);
  }
  return raised;
}

async function happeningsOf(transaction: Transaction, place: ClientPlace, now: Date): Promise<Happening[]> {
  const found = await readToldClient(transaction, place);
  if (found === null) return [];
  const assigned = assignedStandards(await readCompliance(transaction, place, found.client));
  const happenings: Happening[] = [];
  for (const { assignmentId, date, through } of remindersDue(assigned, new Set(), now, found.timezone)) {
    const standing = assigned.find(({ id }) => id === assignmentId);
    if (standing === undefined) continue;
    const { code, name } = standing.standard;
    const reminded = await remindedAddress(transaction, place.workspaceId, found.client, standing.assignment);
    happenings.push({
      event: 'complianceDue',
      subjectId: assignmentId,
      subject: `${name} (${code})`,
      detail: through,
      amount: null,
      key: date,
      except: reminded === undefined ? [] : [reminded.toLowerCase()],
    });
  }
  return happenings;
}
