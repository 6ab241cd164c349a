import { memberSchema, type MemberFields } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { activeMemberships, membershipsOf } from '../claims/memberships.ts';
import { openPortalsOf } from '../claims/open-portals.ts';
import { fitsWith } from '../claims/plan-claims.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';

/** A member as a callable writes it; the time comes from the server. */
export type MemberWrite = Omit<MemberFields, 'updatedAt'>;

export async function readMember(
  transaction: Transaction,
  workspaceId: string,
  uid: string,
): Promise<MemberFields | null> {
  return readSnapshot(memberSchema, await transaction.get(firestore().doc(paths.member(workspaceId, uid))));
}

export async function requireActiveMember(
  transaction: Transaction,
  workspaceId: string,
  uid: string,
): Promise<MemberFields> {
  const member = await readMember(transaction, workspaceId, uid);
  if (member?.status !== 'active') throw new Refusal('member_not_found');
  return member;
}

/** Everybody with the role of an owner; read in the transaction, so that two demotions at once cannot both find another owner. */
export async function readOwners(transaction: Transaction, workspaceId: string): Promise<MemberFields[]> {
  const found = await transaction.get(firestore().collection(paths.members(workspaceId)).where('role', '==', 'owner'));
  return found.docs.map((snapshot) => parseDocument(memberSchema, snapshot.ref.path, snapshot.data()));
}

/** Throws claims_too_large when a person's memberships would no longer fit into their token. */
export async function requireFittingClaims(
  transaction: Transaction,
  workspaceId: string,
  uid: string,
  permissions: readonly Permission[],
): Promise<void> {
  const memberships = activeMemberships(await membershipsOf(transaction, uid));
  const portals = await openPortalsOf(transaction, uid);
  if (!fitsWith(memberships, { workspaceId, permissions }, portals)) throw new Refusal('claims_too_large');
}

/** Where the history of the workspace tells of a version of a member. */
export function memberEntryId(uid: string, permissionsVersion: number): string {
  return `member-${uid}-${permissionsVersion}`;
}

export function writeMember(transaction: Transaction, workspaceId: string, member: MemberWrite): void {
  transaction.set(firestore().doc(paths.member(workspaceId, member.uid)), {
    ...member,
    updatedAt: FieldValue.serverTimestamp(),
  });
}
