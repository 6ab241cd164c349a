import { isBlocked } from '@clientele/domain/compliance-summary';
import { identifierKeys } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import type { Project } from '@clientele/domain/project';
import { linkedUids } from '@clientele/domain/project-links';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { requireReasonForTwins } from '../clients/identifier-twins.ts';
import { firestore } from '../firebase/app.ts';
import { requireActiveMember } from '../members/member-documents.ts';
import { writeViewers } from '../projects/links.ts';
import { readProjects } from '../projects/project-documents.ts';
import { trashStamps, undoStamps, type Restoration } from './restoration.ts';

/** Writes former values back into a client, with what hangs on them: the code's reservation, and who is linked by owning it. */
export async function restoreClient(transaction: Transaction, restoration: Restoration): Promise<number> {
  const { workspaceId, clientId, client, fields } = restoration;
  if (fields['status'] === 'active' && isBlocked(client.complianceSummary, new Date()))
    throw new Refusal('activation_blocked');
  const owner = await formerOwner(transaction, restoration);
  const keys = await comparedBy(transaction, restoration);
  await moveCode(transaction, restoration);
  const stamps = undoStamps(restoration, client.version);
  transaction.update(firestore().doc(paths.client(workspaceId, clientId)), {
    ...fields,
    ...(owner && { memberUids: owner.linked }),
    ...keys,
    ...trashStamps(restoration),
    ...stamps,
  });
  if (owner) writeViewers(transaction, workspaceId, owner.projects, owner.linked);
  return stamps.version;
}

/** Who is linked once the former owner is the owner again, and the projects that must say so; null where the owner stays. */
async function formerOwner(
  transaction: Transaction,
  { workspaceId, clientId, client, fields }: Restoration,
): Promise<{ linked: string[]; projects: Project[] } | null> {
  const { ownerUid } = fields;
  if (typeof ownerUid !== 'string' || ownerUid === '') return null;
  await requireActiveMember(transaction, workspaceId, ownerUid);
  const projects = await readProjects(transaction, { workspaceId, clientId });
  return { linked: linkedUids({ ...client, ownerUid }, projects), projects };
}

/** What the former numbers are compared by. Throws the Refusal identifier_taken when another client has one of them by now. */
async function comparedBy(
  transaction: Transaction,
  { workspaceId, clientId, actor, client, fields }: Restoration,
): Promise<{ identifierKeys?: string[] }> {
  if (!('taxIds' in fields || 'registrationId' in fields)) return {};
  const { taxIds, registrationId } = { ...client, ...fields };
  await requireReasonForTwins(transaction, actor, { workspaceId, clientId }, { taxIds, registrationId }, '');
  return { identifierKeys: identifierKeys({ taxIds, registrationId }) };
}

/** Reserves the former code and frees the present one. Throws the Refusal invalid_input when another client has it by now. */
async function moveCode(
  transaction: Transaction,
  { workspaceId, clientId, client, fields }: Restoration,
): Promise<void> {
  const { code } = fields;
  if (typeof code !== 'string' || code === client.code) return;
  const [wanted, present] = [code, client.code].map((each) =>
    each === '' ? null : firestore().doc(paths.code(workspaceId, each)),
  );
  const holder: unknown = wanted && (await transaction.get(wanted)).get('clientId');
  const isOurs = present && (await transaction.get(present)).get('clientId') === clientId;
  if (typeof holder === 'string' && holder !== clientId)
    throw new Refusal('invalid_input', { problems: [{ path: 'code', code: 'code_taken' }] });
  if (wanted) transaction.set(wanted, { clientId });
  if (present && isOurs) transaction.delete(present);
}
