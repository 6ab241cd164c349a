import { NO_SUMMARIES } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { SERVER_TIME, type Data } from '../emulator/values.ts';
import { FIELD_VALUES } from './field-values.ts';
import { editor, newClient, PAST, stamps, storedClient, type Scene } from './scene.ts';
import {
  type ClientWrite,
  family,
  leavingOut,
  onClientWith,
  saying,
  type Situation,
  type Variation,
  variant,
  writing,
} from './situation.ts';

type Variations = Record<string, Variation>;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 30)}… (${text.length})` : text;
}

function eachField(which: 'good' | 'bad', step = 1): Variations {
  const entries = Object.entries(FIELD_VALUES).flatMap(([key, values]) =>
    values[which]
      .filter((_, index) => index % step === 0)
      .map((value): [string, Variation] => [`${key} ${short(value)}`, writing({ [key]: value })]),
  );
  return Object.fromEntries(entries);
}

/** Stamps that no write of a person may carry, whatever it does. */
export const FORGED_STAMPS: Variations = {
  'updatedBy someone else': writing({ updatedBy: 'chief' }),
  'updatedBy blank': writing({ updatedBy: '' }),
  'updatedAt by the own clock': (write) => writing({ updatedAt: new Date() })(write, {} as Scene),
  'updatedAt as text': writing({ updatedAt: '2026-01-01' }),
  'version as text': (write) => writing({ version: String(write.after['version']) })(write, {} as Scene),
  'version one too high': (write) => writing({ version: Number(write.after['version']) + 1 })(write, {} as Scene),
  'version one too low': (write) => writing({ version: Number(write.after['version']) - 1 })(write, {} as Scene),
  'version zero': writing({ version: 0 }),
  'no version': leavingOut('version'),
  'no updatedAt': leavingOut('updatedAt'),
  'no updatedBy': leavingOut('updatedBy'),
  'no change': leavingOut('change'),
  'change null': writing({ change: null }),
  'change with a key of its own': saying({ isAdmin: 'me' }),
  'reason of 501 characters': saying({ reason: 'x'.repeat(501) }),
  'reason of two lines': saying({ reason: 'a\nb' }),
  'reason that is no text': saying({ reason: 5 }),
  'undoOf, which only a function may say': saying({ undoOf: 'c1_2' }),
  'a reason without its version': writing({ change: { reason: 'Signed' } }),
  'the version before in change': (write) =>
    writing({ change: { reason: 'Signed', version: Number(write.after['version']) - 1 } })(write, {} as Scene),
  'change left out, and so kept from the write before': (write) => ({
    ...write,
    before: write.before && { ...write.before, change: { reason: 'Signed', version: write.before['version'] } },
    after: { ...write.after, change: { reason: 'Signed', version: write.before?.['version'] ?? 0 } },
  }),
  'change left out, and so kept from what a function wrote': (write) => ({
    ...write,
    before: write.before && { ...write.before, change: { undoOf: 'c1_2', reason: 'Signed' } },
    after: { ...write.after, change: { undoOf: 'c1_2', reason: 'Signed' } },
  }),
  'bulkId of 41 characters': saying({ bulkId: 'x'.repeat(41) }),
  'addressId of 21 characters': saying({ addressId: 'x'.repeat(21) }),
};

const GOOD_CHANGES: Variations = {
  'no reason': writing({ change: {} }),
  'every key of change at its limit': saying({
    reason: 'x'.repeat(500),
    bulkId: 'x'.repeat(40),
    addressId: 'x'.repeat(20),
  }),
};

/** What functions keep on the record: forged, and taken away. */
const FORGED_SUMMARIES: Variations = Object.fromEntries(
  Object.keys(NO_SUMMARIES).map((key) => [`${key}, forged`, writing({ [key]: { forged: true } })]),
);
const MISSING_SUMMARIES: Variations = Object.fromEntries(
  Object.keys(NO_SUMMARIES).map((key) => [`no ${key}`, leavingOut(key)]),
);

/** What a person's edit leaves alone, each changed once. */
const UNTOUCHABLE: Variations = {
  createdAt: writing({ createdAt: new Date(0) }),
  'createdAt now': writing({ createdAt: SERVER_TIME }),
  createdBy: writing({ createdBy: 'editor' }),
  ownerUid: writing({ ownerUid: 'editor' }),
  'memberUids, one more': writing({ memberUids: ['founder', 'editor', 'friend'] }),
  'memberUids, one less': writing({ memberUids: ['editor'] }),
  'a key of its own': writing({ isAdmin: true }),
  'no ownerUid': leavingOut('ownerUid'),
  'no memberUids': leavingOut('memberUids'),
  'no createdBy': leavingOut('createdBy'),
  deletedBy: writing({ deletedBy: 'editor' }),
  deletedAt: writing({ deletedAt: SERVER_TIME }),
  ...FORGED_SUMMARIES,
  ...MISSING_SUMMARIES,
  'taxIds, another': writing({ taxIds: ['EIN::1'] }),
  'taxIds, none': writing({ taxIds: [] }),
  'no taxIds': leavingOut('taxIds'),
  registrationId: writing({ registrationId: 'HRB 1' }),
  'no registrationId': leavingOut('registrationId'),
  'Trash and edit in one write': writing({ deleted: true, deletedAt: SERVER_TIME, deletedBy: 'editor' }),
};

/** An edit of every field at once, so that each single change to it is the only thing wrong. */
function edit(scene: Scene): ClientWrite {
  const before = storedClient(scene);
  const after: Data = { ...before, displayName: 'Acme Holdings', notes: 'New', tags: [], ...stamps(before) };
  return { token: editor(scene), before, after, also: [], given: {} };
}

function withoutEach(keys: readonly string[]): Variations {
  return Object.fromEntries(keys.map((key) => [`no ${key}`, leavingOut(key)]));
}

const FIELDS_EXCEPT_CODE = Object.keys(FIELD_VALUES);

export function fieldSituations(): Situation[] {
  return family('edit', edit, {
    allowed: { ...eachField('good'), ...GOOD_CHANGES },
    refused: {
      ...eachField('bad'),
      ...withoutEach([...FIELDS_EXCEPT_CODE, 'code']),
      ...FORGED_STAMPS,
      ...UNTOUCHABLE,
      'in the Trash': onClientWith({ deleted: true, deletedAt: PAST, deletedBy: 'founder' }),
      'restored by the edit': (write) => ({
        ...write,
        before: { ...write.before, deleted: true, deletedAt: PAST, deletedBy: 'founder' },
      }),
      'to a client of others': onClientWith({ memberUids: ['founder'] }),
      'linking oneself': (write) => ({ ...write, before: { ...write.before, memberUids: ['founder'] } }),
      'fields and addresses in one write': (write, scene) =>
        writing({ addresses: {}, defaultAddresses: {} })(saying({ addressId: 'a1' })(write, scene), scene),
      'deleted for good': (write) => write,
    },
  }).map((situation) => (situation.name.endsWith('deleted for good') ? deletingInstead(situation) : situation));
}

function deletingInstead(situation: Situation): Situation {
  return {
    ...situation,
    attempt: (scene) => ({
      ...situation.attempt(scene),
      request: { commit: [{ delete: paths.client(scene.workspace, scene.client) }] },
    }),
  };
}

/** Without a code and without an address: both have rules of their own, which would refuse what is tried here as well. */
function creation(scene: Scene): ClientWrite {
  const after = { ...newClient(scene), code: '', addresses: {}, defaultAddresses: {}, change: {} };
  return { token: editor(scene), before: null, after, also: [], given: {} };
}

const BAD_IDS = ['a b', 'ü', 'a%2Fb', 'x'.repeat(21), 'x'.repeat(200), 'a-b', 'a_b', '.a', 'a.b', '日本'] as const;

/** Portals, timelines and callables know a client by its id. */
function idSituations(): Situation[] {
  function named(id: (scene: Scene) => string, allowed: boolean, what: string): Situation {
    const home = { path: (scene: Scene) => paths.client(scene.workspace, id(scene)) };
    return variant(`create under ${what}`, allowed, creation, writing({ code: '' }), home);
  }
  return [
    named(({ client }) => client.padEnd(20, 'Z'), true, 'an id of 20 letters and digits'),
    ...BAD_IDS.map((id) => named(() => id, false, `the id ${id.slice(0, 30)} of ${id.length}`)),
  ];
}

/** Values are judged by the same functions as in an edit: a sample of them shows that a creation asks these too. */
export function creationSituations(): Situation[] {
  return [
    ...idSituations(),
    ...family('create', creation, {
      allowed: { ...eachField('good', 3), ...GOOD_CHANGES },
      refused: {
        ...eachField('bad', 5),
        ...FORGED_STAMPS,
        ...withoutEach([...FIELDS_EXCEPT_CODE, 'code', 'addresses', 'defaultAddresses', 'ownerUid', 'memberUids']),
        ...withoutEach(['taxIds', 'registrationId']),
        'with a tax id': writing({ taxIds: ['EIN::1'] }),
        'with a registration id': writing({ registrationId: 'HRB 1' }),
        ...withoutEach(['deleted', 'deletedAt', 'deletedBy', 'createdAt', 'createdBy']),
        'version 2': writing({ version: 2 }),
        'createdAt by the own clock': writing({ createdAt: new Date() }),
        'createdBy someone else': writing({ createdBy: 'chief' }),
        'owned by someone else': writing({ ownerUid: 'chief' }),
        'owned by nobody': writing({ ownerUid: '' }),
        'linked to more people': writing({ memberUids: ['editor', 'friend'] }),
        'linked to someone else': writing({ memberUids: ['chief'] }),
        'linked to nobody': writing({ memberUids: [] }),
        'born in the Trash': writing({ deleted: true }),
        'with a time of deletion': writing({ deletedAt: SERVER_TIME }),
        'with a person who deleted it': writing({ deletedBy: 'editor' }),
        'a key of its own': writing({ isAdmin: true }),
        ...FORGED_SUMMARIES,
      },
    }),
  ];
}
