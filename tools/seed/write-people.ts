import type { MemberFields } from '../../domain/src/member.ts';
import { paths } from '../../domain/src/paths.ts';
import { permissionsOfRole } from '../../domain/src/roles.ts';
import type { UserFields } from '../../domain/src/workspace.ts';
import type { AccountProof } from '../../functions/src/accounts/account-proof.ts';
import { planClaims, tokenClaims } from '../../functions/src/claims/plan-claims.ts';
import { auth } from '../../functions/src/firebase/app.ts';
import { isAuthError } from '../../functions/src/firebase/error-codes.ts';
import {
  DEMO_ACCOUNTS,
  DEMO_PASSWORD,
  DEMO_PORTAL_ACCOUNTS,
  DEMO_PORTAL_CLIENT,
  type DemoAccount,
  type DemoPortalAccount,
} from './accounts.ts';
import type { SeededClient } from './client-history.ts';
import { createMissing } from './create-missing.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

/**
 * Writes accounts, member documents and claims, each only where it is missing. The claims are those that the functions would decide,
 * so that everybody can sign in when this returns and the functions find nothing left to do.
 * @returns how many were written
 */
export async function writePeople(now: Date): Promise<number> {
  let written = 0;
  for (const account of DEMO_ACCOUNTS) {
    if (!(await writeAccount(account))) continue;
    written += 1;
    await writeClaims(account);
  }
  return written + (await createMissing(DEMO_ACCOUNTS.flatMap((account) => documentsOf(account, now))));
}

/** The same for the client's own people who are in the portal; the documents that let them in are written with their client. */
export async function writePortalPeople(clients: readonly SeededClient[], now: Date): Promise<number> {
  const client = clients.find(({ id }) => id === DEMO_PORTAL_CLIENT);
  if (client === undefined) return 0;
  const people = client.portal?.(now).people ?? [];
  const documents: { path: string; data: object }[] = [];
  let written = 0;
  for (const account of DEMO_PORTAL_ACCOUNTS) {
    const displayName = people.find(({ uid }) => uid === account.uid)?.name ?? '';
    const { state } = decidedPortalClaims(account);
    const user: UserFields = {
      claimsVersion: state.version,
      workspaces: {},
      portals: { demo: { name: DEMO_WORKSPACES.demo.name, clients: { [client.id]: client.input.displayName } } },
    };
    documents.push(
      { path: paths.claimsState(account.uid), data: state },
      { path: paths.user(account.uid), data: user },
      proofOf(account, now),
    );
    if (!(await writeAccount({ ...account, displayName }))) continue;
    written += 1;
    await auth().setCustomUserClaims(account.uid, tokenClaims(state));
  }
  return written + (await createMissing(documents));
}

function decidedPortalClaims({ email }: DemoPortalAccount) {
  const plan = planClaims(null, [], [{ workspaceId: 'demo', clientId: DEMO_PORTAL_CLIENT }]);
  if (plan.kind === 'too_large') throw new Error(`The claims of ${email} do not fit.`);
  return plan;
}

type Account = Pick<DemoAccount, 'uid' | 'email' | 'displayName'>;

async function writeAccount({ uid, email, displayName }: Account): Promise<boolean> {
  try {
    await auth().getUser(uid);
    return false;
  } catch (error) {
    if (!isAuthError(error, 'auth/user-not-found')) throw error;
  }
  await auth().createUser({ uid, email, displayName, password: DEMO_PASSWORD, emailVerified: true });
  return true;
}

/** Everybody in the demo has accepted an invitation. */
function proofOf({ uid, email }: Pick<Account, 'uid' | 'email'>, provenAt: Date): { path: string; data: AccountProof } {
  return { path: paths.accountProof(uid), data: { email, provenAt } };
}

async function writeClaims(account: DemoAccount): Promise<void> {
  const { state } = decidedClaims(account);
  await auth().setCustomUserClaims(account.uid, tokenClaims(state));
}

function decidedClaims({ role, permissions, workspaceId, email }: DemoAccount) {
  const plan = planClaims(null, [{ workspaceId, permissions: permissionsOfRole(role, permissions) }]);
  if (plan.kind === 'too_large') throw new Error(`The claims of ${email} do not fit.`);
  return plan;
}

function documentsOf(account: DemoAccount, now: Date): { path: string; data: object }[] {
  const { uid, workspaceId, role, displayName, email } = account;
  const { state } = decidedClaims(account);
  const member: MemberFields = {
    uid,
    status: 'active',
    role,
    permissions: [...permissionsOfRole(role, account.permissions)],
    permissionsVersion: 1,
    displayName,
    email,
    updatedAt: now,
    updatedBy: uid,
  };
  const user: UserFields = {
    claimsVersion: state.version,
    workspaces: { [workspaceId]: { name: DEMO_WORKSPACES[workspaceId].name } },
    portals: {},
  };
  return [
    { path: paths.member(workspaceId, uid), data: member },
    { path: paths.claimsState(uid), data: state },
    { path: paths.user(uid), data: user },
    proofOf(account, now),
  ];
}
