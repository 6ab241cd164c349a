import { memberSchema } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

/** Throws the Refusal invalid_input unless everybody who joins a project is an active member of the workspace. */
export async function requireTeam(
  transaction: Transaction,
  workspaceId: string,
  joining: readonly string[],
): Promise<void> {
  if (joining.length === 0) return;
  const refs = joining.map((uid) => firestore().doc(paths.member(workspaceId, uid)));
  const members = (await transaction.getAll(...refs)).map((snapshot) => readSnapshot(memberSchema, snapshot));
  if (members.some((member) => member?.status !== 'active'))
    throw new Refusal('invalid_input', { problems: [{ path: 'memberUids', code: 'not_a_member' }] });
}
