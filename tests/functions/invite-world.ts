import { hashOfToken, newInviteToken } from '../../functions/src/invites/invite-token.ts';
import type { ContactInvite } from '@clientele/domain/invite';
import { paths } from '@clientele/domain/paths';
import type { AccountProof } from '../../functions/src/accounts/account-proof.ts';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { call, type Answer } from './call.ts';
import { aClient, aContact, addPerson, createWorkspace, freshId, read, tokenFor, type Person } from './world.ts';

export const PASSWORD = 'correct horse battery';

export type InviteScene = {
  workspaceId: string;
  clientId: string;
  boss: Person;
  /** of the contact "jane" */
  email: string;
};

/** A client with the contact "jane", and somebody who may invite her. */
export async function createInviteScene(): Promise<InviteScene> {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  const email = `${freshId('jane')}@example.test`;
  const boss = await addPerson(workspaceId);
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  const scene = { workspaceId, clientId, boss, email };
  await addContact(scene, 'jane', { isPrimary: true, emails: [email] });
  return scene;
}

export async function addContact(
  { workspaceId, clientId }: InviteScene,
  contactId: string,
  fields: Parameters<typeof aContact>[0],
): Promise<void> {
  await firestore()
    .doc(paths.contact(workspaceId, clientId, contactId))
    .set(aContact({ firstName: contactId, lastName: '', ...fields }));
}

export function invite({ workspaceId, clientId, boss }: InviteScene, contactId = 'jane', scopes = ['invoices']) {
  return call('createInvite', { workspaceId, clientId, contactId, scopes }, boss.token);
}

export type Link = { workspaceId: string; inviteId: string; token: string };

/** The link as it stands in the mail of the contact's living invitation. */
export async function linkOf({ workspaceId, clientId }: InviteScene, contactId = 'jane'): Promise<Link> {
  const access = await read(paths.access(workspaceId, clientId, contactId));
  const inviteId = String(access?.['inviteId']);
  const mail = await read(paths.mailDocument(`invite-${workspaceId}-${inviteId}`));
  const [, token = ''] =
    new RegExp(`/portal/accept#${workspaceId}\\.${inviteId}\\.([A-Za-z0-9_-]+)`).exec(JSON.stringify(mail)) ?? [];
  return { workspaceId, inviteId, token };
}

/** Invites a contact and takes the link out of the mail. */
export async function invited(scene: InviteScene, contactId = 'jane'): Promise<Link> {
  const { httpStatus, code } = await invite(scene, contactId);
  if (httpStatus !== 200) throw new Error(`The invitation was refused: ${code}`);
  return linkOf(scene, contactId);
}

/** Accepts by opening an account. */
export function accept(link: Link, password = PASSWORD): Promise<Answer> {
  return call('acceptInvite', { ...link, account: { displayName: 'Jane Doe', password } });
}

/** Accepts with the account that is signed in. */
export function acceptAs(link: Link, uid: string): Promise<Answer> {
  return call('acceptInvite', { ...link, account: null }, tokenFor(uid, {}));
}

export function revoke({ workspaceId, clientId, boss }: InviteScene, contactId = 'jane'): Promise<Answer> {
  return call('revokeAccess', { workspaceId, clientId, contactId }, boss.token);
}

/** Makes time pass for the limits: every invitation of the workspace was sent this much earlier. */
export async function ageInvites({ workspaceId }: Pick<InviteScene, 'workspaceId'>, seconds: number): Promise<void> {
  const { docs } = await firestore().collection(paths.invites(workspaceId)).get();
  for (const { ref } of docs) {
    const createdAt = (await read(ref.path))?.['createdAt'];
    if (createdAt instanceof Date) await ref.update({ createdAt: new Date(createdAt.getTime() - seconds * 1000) });
  }
}

/** An invitation as it is stored, for the contact "jane". */
export function anInvite({ clientId, email }: InviteScene, fields: Partial<ContactInvite> = {}): ContactInvite {
  return {
    kind: 'contact',
    clientId,
    contactId: 'jane',
    email,
    scopes: ['invoices'],
    tokenHash: hashOfToken(newInviteToken()),
    state: 'pending',
    createdAt: new Date(),
    createdBy: 'ann',
    expiresAt: new Date(Date.now() + 60_000),
    acceptedAt: null,
    acceptedBy: '',
    heldBy: '',
    heldUntil: null,
    ...fields,
  };
}

/** A verified account whose address was proven to be its owner's. */
export async function proven(email: string): Promise<string> {
  const { uid } = await auth().createUser({ email, emailVerified: true });
  const proof: AccountProof = { email, provenAt: new Date() };
  await firestore().doc(paths.accountProof(uid)).set(proof);
  return uid;
}

export async function claimsOf(uid: string): Promise<Record<string, unknown>> {
  return (await auth().getUser(uid)).customClaims ?? {};
}

/** Signs in as a browser would. */
export async function signsIn(email: string, password: string): Promise<boolean> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const response = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  return response.ok;
}
