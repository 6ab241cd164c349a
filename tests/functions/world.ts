import { randomBytes } from 'node:crypto';
import type { ActivityFields } from '@clientele/domain/activity';
import { OF_CLIENT } from '@clientele/domain/audience';
import { BLANK_CLIENT, type ClientFields, NO_SUMMARIES } from '@clientele/domain/client';
import { BLANK_STANDARD, type ComplianceStandardFields } from '@clientele/domain/compliance-standard';
import type { ComplianceAssignmentFields, Evidence, Waiver } from '@clientele/domain/compliance';
import { BLANK_CONTACT, type ContactFields } from '@clientele/domain/contact';
import type { MemberFields } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import type { PortalAccessFields } from '@clientele/domain/portal';
import { BLANK_POSITION, type PositionFields } from '@clientele/domain/position';
import { BLANK_PROJECT, type ProjectFields } from '@clientele/domain/project';
import { permissionsOfRole, type Role } from '@clientele/domain/roles';
import type { ServiceRateFields } from '@clientele/domain/service-rate';
import { permissionLetters, type Permission } from '@clientele/domain/permissions';
import type { Stamps } from '@clientele/domain/stamps';
import { NEW_WORK_ITEM, type WorkItemFields } from '@clientele/domain/work-item';
import type { StoredWorkspace } from '@clientele/domain/workspace';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { plainData } from '../../functions/src/firebase/documents.ts';

/** Every test has workspaces and people of its own: the database is shared and never cleared. */
export function freshId(kind: string): string {
  return `${kind}-${randomBytes(5).toString('hex')}`;
}

export async function createWorkspace(name = 'Test workspace'): Promise<string> {
  const workspaceId = freshId('t');
  const workspace: StoredWorkspace = {
    name,
    currency: 'USD',
    language: 'en-US',
    timezone: 'America/New_York',
    paymentTermsDays: 30,
    industries: [],
    serviceTypes: [],
    createdAt: new Date(),
  };
  await firestore().doc(paths.workspace(workspaceId)).set(workspace);
  return workspaceId;
}

export type Person = { uid: string; token: string };

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** A token as the Auth emulator would sign it, except that nobody signs it: the Functions emulator takes it all the same. */
export function tokenFor(uid: string, claims: Record<string, unknown>): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { ...claims, sub: uid, user_id: uid, aud: 'demo-clientele', iat: now, exp: now + 3600 };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`;
}

type Standing = { role?: Role; permissions?: readonly Permission[]; status?: 'active' | 'removed'; uid?: string };

/** Writes a member document, and gives the person a token with the same permissions. */
export async function addPerson(workspaceId: string, standing: Standing = {}): Promise<Person> {
  const { role = standing.permissions === undefined ? 'owner' : 'custom', status = 'active' } = standing;
  const uid = standing.uid ?? freshId('p');
  const permissions = [...permissionsOfRole(role, standing.permissions ?? [])];
  await writeMember(workspaceId, { uid, role, status, permissions });
  return { uid, token: tokenFor(uid, { w: { [workspaceId]: permissionLetters(permissions) } }) };
}

export async function writeMember(
  workspaceId: string,
  fields: Pick<MemberFields, 'uid' | 'role' | 'status' | 'permissions'>,
): Promise<void> {
  const member: MemberFields = {
    permissionsVersion: 1,
    displayName: 'Test person',
    email: `${fields.uid}@example.test`,
    updatedAt: new Date(),
    updatedBy: 'system',
    ...fields,
  };
  await firestore().doc(paths.member(workspaceId, fields.uid)).set(member);
}

/** An account in Firebase Authentication. */
export async function createAccount(uid = freshId('p')): Promise<string> {
  await auth().createUser({ uid, email: `${uid}@example.test`, emailVerified: true });
  return uid;
}

/** The stamps of what ann has just written for the first time. */
export function firstStamps(): Stamps {
  const now = new Date();
  return { version: 1, createdAt: now, createdBy: 'ann', updatedAt: now, updatedBy: 'ann', change: {} };
}

export function aClient(fields: Partial<ClientFields> = {}): ClientFields {
  return {
    ...BLANK_CLIENT,
    ...NO_SUMMARIES,
    displayName: 'Acme',
    status: 'active',
    ownerUid: 'ann',
    memberUids: ['ann'],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...firstStamps(),
    ...fields,
  };
}

export function aPosition(fields: Partial<PositionFields> = {}): PositionFields {
  return {
    ...BLANK_POSITION,
    name: 'Technician',
    ...firstStamps(),
    ...fields,
  };
}

/** An open hourly rate of 95.00 USD from 1 January 2026. */
export function aRate(fields: Partial<ServiceRateFields> = {}): ServiceRateFields {
  return {
    positionId: 'tech',
    unit: 'hour',
    currency: 'USD',
    regularMinor: 9500,
    overtimeMinor: null,
    overtimeMultiplier: 150,
    doubleTimeMinor: null,
    doubleTimeMultiplier: null,
    effectiveFrom: '2026-01-01',
    effectiveTo: '',
    note: '',
    invoiced: false,
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

/** A running project without people; `viewerUids` are who aClient() is linked to. */
export function aProject(clientId: string, fields: Partial<ProjectFields> = {}): ProjectFields {
  return {
    ...BLANK_PROJECT,
    name: 'Tank inspection',
    status: 'active',
    clientId,
    memberUids: [],
    viewerUids: ['ann'],
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

/** A draft of ann's: eight hours as a technician on 2 March 2026. */
export function aWorkItem(clientId: string, projectId: string, fields: Partial<WorkItemFields> = {}): WorkItemFields {
  return {
    projectId,
    positionId: 'tech',
    workDate: '2026-03-02',
    minutes: { regular: 480, overtime: 0, doubleTime: 0 },
    description: '',
    clientId,
    personUid: 'ann',
    personName: 'Ann Archer',
    ...NEW_WORK_ITEM,
    ...firstStamps(),
    ...fields,
  };
}

export function aContact(fields: Partial<ContactFields> = {}): ContactFields {
  return {
    ...BLANK_CONTACT,
    firstName: 'Jane',
    lastName: 'Doe',
    isPrimary: false,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

/** A contact who is in the portal and sees invoices there. */
export function anAccess(fields: Partial<PortalAccessFields> = {}): PortalAccessFields {
  return {
    state: 'onboarded',
    contactName: 'Rita Ray',
    email: 'rita@example.test',
    scopes: ['invoices'],
    inviteId: '',
    invitedAt: new Date(),
    expiresAt: null,
    uid: '',
    ...firstStamps(),
    ...fields,
  };
}

/** A standard that needs a document every twelve months. */
export function aStandard(fields: Partial<ComplianceStandardFields> = {}): ComplianceStandardFields {
  return {
    ...BLANK_STANDARD,
    code: 'ISO 9001',
    name: 'Quality management',
    ...firstStamps(),
    ...fields,
  };
}

/** Evidence that ann submitted and nobody has reviewed. */
export function aPiece(fields: Partial<Evidence> = {}): Evidence {
  return {
    fileId: '',
    certificateNumber: '',
    issuer: '',
    issuedOn: '',
    effectiveOn: '2026-01-15',
    expiresOn: '',
    submittedBy: 'ann',
    submittedAt: new Date(),
    review: { status: 'submitted' },
    ...fields,
  };
}

export function aWaiver(fields: Partial<Waiver> = {}): Waiver {
  return { reason: 'Audit is booked', until: '2199-12-31', by: 'ann', at: new Date(), ...fields };
}

/** A standard assigned to a client, required since 1 January 2026, without evidence. */
export function anAssignment(fields: Partial<ComplianceAssignmentFields> = {}): ComplianceAssignmentFields {
  return {
    ownerUid: '',
    requiredFrom: '2026-01-01',
    evidence: {},
    waiver: null,
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

/** A timeline entry of an edited client. */
export function anEdit(
  changes: ActivityFields['changes'],
  fields: { version?: number; actorUid?: string } = {},
): ActivityFields {
  return {
    kind: 'client.updated',
    actorUid: 'ann',
    at: new Date(),
    version: 1,
    audience: OF_CLIENT,
    changes,
    ...fields,
  };
}

/** Raw document data with dates instead of timestamps, or undefined. */
export async function read(path: string): Promise<Record<string, unknown> | undefined> {
  return plainData((await firestore().doc(path).get()).data()) as Record<string, unknown> | undefined;
}

/** The timeline of a client, oldest version first. */
export async function readTimeline(workspaceId: string, clientId: string): Promise<Record<string, unknown>[]> {
  const { docs } = await firestore().collection(paths.activity(workspaceId, clientId)).orderBy('version').get();
  return docs.map((snapshot) => plainData(snapshot.data()) as Record<string, unknown>);
}
