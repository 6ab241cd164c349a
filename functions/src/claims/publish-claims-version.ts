import { sameValue } from '@clientele/domain/change';
import type { PortalMembership } from '@clientele/domain/claims';
import { clientSchema } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { userSchema, workspaceSchema, type UserFields } from '@clientele/domain/workspace';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

const nameSchema = workspaceSchema.pick({ name: true });
const clientNameSchema = clientSchema.pick({ displayName: true });

type Open = { workspaceIds: readonly string[]; portals: readonly PortalMembership[] };

/** Tells a person's open clients, through `users/{uid}`, that new claims wait for them; only ever forward. */
export async function publishClaimsVersion(
  uid: string,
  claimsVersion: number,
  { workspaceIds, portals }: Open,
): Promise<void> {
  const user: UserFields = {
    claimsVersion,
    workspaces: await namesOf(workspaceIds),
    portals: await portalsOf(portals),
  };
  await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.user(uid));
    const present = readSnapshot(userSchema, await transaction.get(ref));
    if (present !== null && (present.claimsVersion > claimsVersion || sameValue(present, user))) return;
    transaction.set(ref, user, { mergeFields: ['claimsVersion', 'workspaces', 'portals'] });
  });
}

async function namesOf(workspaceIds: readonly string[]): Promise<UserFields['workspaces']> {
  if (workspaceIds.length === 0) return {};
  const snapshots = await firestore().getAll(...workspaceIds.map((id) => firestore().doc(paths.workspace(id))));
  return Object.fromEntries(
    snapshots.map((snapshot) => [snapshot.id, { name: readSnapshot(nameSchema, snapshot)?.name ?? snapshot.id }]),
  );
}

/** What the portal calls them, to choose between them. */
async function portalsOf(portals: readonly PortalMembership[]): Promise<UserFields['portals']> {
  if (portals.length === 0) return {};
  const names = await namesOf([...new Set(portals.map(({ workspaceId }) => workspaceId))]);
  const clients = await firestore().getAll(
    ...portals.map(({ workspaceId, clientId }) => firestore().doc(paths.client(workspaceId, clientId))),
  );
  return Object.fromEntries(
    Object.entries(names).map(([workspaceId, { name }]) => [
      workspaceId,
      { name, clients: Object.fromEntries(clientNames(workspaceId, portals, clients)) },
    ]),
  );
}

function clientNames(
  workspaceId: string,
  portals: readonly PortalMembership[],
  snapshots: readonly DocumentSnapshot[],
): [string, string][] {
  return portals.flatMap((portal, index) => {
    const snapshot = snapshots[index];
    if (portal.workspaceId !== workspaceId || snapshot === undefined) return [];
    return [[portal.clientId, readSnapshot(clientNameSchema, snapshot)?.displayName ?? '']];
  });
}
