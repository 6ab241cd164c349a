import { BLANK_CLIENT, type ClientInput, NO_SUMMARIES } from '@clientele/domain/client';
import type { Address } from '@clientele/domain/address';
import { permissionLetters, PERMISSIONS, type Permission } from '@clientele/domain/permissions';
import { paths } from '@clientele/domain/paths';
import type { Token } from '../emulator/firestore.ts';
import { SERVER_TIME, type Data } from '../emulator/values.ts';

/** By path; null stands for a document that must not be there. */
export type Documents = Record<string, Data | null>;

/** Where one case plays: a client and a code of its own, so that cases never touch each other. */
export type Scene = { workspace: string; number: number; client: string; code: string };

/** Long ago, to the millisecond, so that a copied document stays equal. */
export const PAST = new Date('2026-01-02T03:04:05.678Z');

/** "AAAA", "AAAB" …: as many codes as a run can need. */
function codeOf(number: number): string {
  const letters = [17_576, 676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26)));
  return letters.join('');
}

export function sceneOf(workspace: string, number: number): Scene {
  return { workspace, number, client: `c${number}`, code: codeOf(number) };
}

export const EDITOR = 'editor';
const EDITOR_PERMISSIONS: readonly Permission[] = [
  'clients.view',
  'clients.create',
  'clients.update',
  'clients.delete',
];

export function member(permissions: readonly unknown[], status = 'active'): Data {
  return { status, permissions, role: 'custom' };
}

export function tokenOf(uid: string, workspace: string, permissions: readonly Permission[]): NonNullable<Token> {
  return { uid, claims: { w: { [workspace]: permissionLetters(permissions) } } };
}

/** The person that most cases are about: sees only what they are linked to, and may create, edit and delete. */
export function editor(scene: Scene): NonNullable<Token> {
  return tokenOf(EDITOR, scene.workspace, EDITOR_PERMISSIONS);
}

/** A person who may do everything. */
export function chief(scene: Scene): NonNullable<Token> {
  return tokenOf('chief', scene.workspace, PERMISSIONS);
}

/** What every case finds in its workspace. */
export function peopleOf(workspace: string): Documents {
  return {
    [paths.workspace(workspace)]: { name: 'Workspace' },
    [paths.member(workspace, EDITOR)]: member(EDITOR_PERMISSIONS),
    [paths.member(workspace, 'chief')]: member(PERMISSIONS),
  };
}

export function address(kind = 'site', change: Data = {}): Data {
  return {
    kind,
    label: 'Head office',
    line1: '1 Main St',
    line2: '',
    line3: '',
    city: 'Springfield',
    county: '',
    subdivision: 'US-CA',
    postalCode: '90210',
    country: 'US',
    ...change,
  };
}

export function clientInput(scene: Scene): ClientInput {
  return {
    ...BLANK_CLIENT,
    displayName: 'Acme & Söhne 🙂',
    code: scene.code,
    website: 'https://acme.com/about?x=y',
    phone: '+12125550123',
    email: 'hello@acme.com',
    tags: ['key account', 'west'],
    notes: 'First line\n\n Second line',
    currency: 'USD',
    language: 'en-US',
    timezone: 'America/New_York',
    paymentTermsDays: 30,
    status: 'active',
    addresses: { a1: address() as Address },
    defaultAddresses: { site: 'a1' },
  };
}

/** What a write says about itself: with the version that it makes, unless it says nothing. */
export function told(version: number, change: Data): Data {
  return Object.keys(change).length === 0 ? {} : { ...change, version };
}

/** The stamps of a document's first version, as somebody writes them. */
export function newStamps(uid: string): Data {
  return {
    version: 1,
    createdAt: SERVER_TIME,
    createdBy: uid,
    updatedAt: SERVER_TIME,
    updatedBy: uid,
    change: {},
  };
}

/** The stamps of a document that the founder wrote long ago. */
export const STORED_STAMPS: Data = {
  version: 3,
  createdAt: PAST,
  createdBy: 'founder',
  updatedAt: PAST,
  updatedBy: 'founder',
};

/** A client as the editor may create it. */
export function newClient(scene: Scene): Data {
  return {
    ...clientInput(scene),
    ownerUid: EDITOR,
    memberUids: [EDITOR],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...newStamps(EDITOR),
    change: told(1, { addressId: 'a1' }),
  };
}

/** A client as it lies in the database, linked to the editor. */
export function storedClient(scene: Scene): Data {
  return {
    ...newClient(scene),
    ...NO_SUMMARIES,
    taxIds: ['EIN:US:12-3456789', 'VAT:DE:DE 123', 'other::x'],
    registrationId: 'HRB 4711',
    identifierKeys: ['tax:123456789', 'reg:HRB4711'],
    ownerUid: 'founder',
    memberUids: ['founder', EDITOR],
    ...STORED_STAMPS,
    change: {},
  };
}

/** The same client in the Trash. */
export function trashedClient(scene: Scene): Data {
  return { ...storedClient(scene), deleted: true, deletedAt: PAST, deletedBy: 'founder' };
}

/** The stamps of the editor's next write. */
export function stamps(before: Data, change: Data = {}): Data {
  const version = Number(before['version']) + 1;
  return { version, updatedAt: SERVER_TIME, updatedBy: EDITOR, change: told(version, change) };
}
