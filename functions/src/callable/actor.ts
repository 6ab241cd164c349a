import { claimedLetters, readClaims } from '@clientele/domain/claims';
import { memberSchema } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import { can, effectivePermissions, type Permission, type PermissionSet } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { Refusal } from './refusal.ts';

/** Who calls, as the verified token says. */
export type Caller = { uid: string; token: unknown };

/** A caller with what they may do in one workspace. */
export type Actor = { uid: string; held: PermissionSet };

/**
 * Reads the caller's member document in the transaction and requires permissions, by claim AND by document. The claim comes first:
 * an outsider never causes a read. Throws the Refusals not_a_member and permission_missing.
 */
export async function requireActor(
  transaction: Transaction,
  caller: Caller,
  workspaceId: string,
  ...permissions: readonly Permission[]
): Promise<Actor> {
  const letters = claimedLetters(readClaims(caller.token), workspaceId);
  if (letters === undefined) throw new Refusal('not_a_member');
  const member = readSnapshot(
    memberSchema,
    await transaction.get(firestore().doc(paths.member(workspaceId, caller.uid))),
  );
  if (member?.status !== 'active') throw new Refusal('not_a_member');
  const held = effectivePermissions(letters, member);
  const missing = permissions.find((permission) => !can(held, permission));
  if (missing !== undefined) throw new Refusal('permission_missing', { permission: missing });
  return { uid: caller.uid, held };
}
