import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { userSchema, workspaceSchema, type UserFields } from '@clientele/domain/workspace';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

const nameSchema = workspaceSchema.pick({ name: true });

/** Tells a person's open clients, through `users/{uid}`, that new claims wait for them; only ever forward. */
export async function publishClaimsVersion(
  uid: string,
  claimsVersion: number,
  workspaceIds: readonly string[],
): Promise<void> {
  const user: UserFields = { claimsVersion, workspaces: await namesOf(workspaceIds) };
  await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.user(uid));
    const present = readSnapshot(userSchema, await transaction.get(ref));
    if (present !== null && (present.claimsVersion > claimsVersion || sameValue(present, user))) return;
    transaction.set(ref, user, { mergeFields: ['claimsVersion', 'workspaces'] });
  });
}

async function namesOf(workspaceIds: readonly string[]): Promise<UserFields['workspaces']> {
  if (workspaceIds.length === 0) return {};
  const snapshots = await firestore().getAll(...workspaceIds.map((id) => firestore().doc(paths.workspace(id))));
  return Object.fromEntries(
    snapshots.map((snapshot) => [snapshot.id, { name: readSnapshot(nameSchema, snapshot)?.name ?? snapshot.id }]),
  );
}
