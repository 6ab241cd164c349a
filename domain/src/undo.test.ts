import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityFields } from './activity.ts';
import type { Address } from './address.ts';
import { changedFields, sameValue, type Changes } from './change.ts';
import { BLANK_CLIENT, CLIENT_INPUT_KEYS, NO_SUMMARIES, type ClientFields } from './client.ts';
import { BLANK_CONTACT, type ContactFields } from './contact.ts';
import { PERMISSIONS, type Permission } from './permissions.ts';
import { judgeUndo, undoChangeInputSchema } from './undo.ts';

const stamps = {
  version: 1,
  createdAt: new Date(0),
  createdBy: 'ann',
  updatedAt: new Date(0),
  updatedBy: 'ann',
  change: {},
};
const everything = new Set<Permission>(PERMISSIONS);

function aClient(fields: Partial<ClientFields> = {}): ClientFields {
  const place = { ownerUid: 'ann', memberUids: ['ann'], deleted: false, deletedAt: null, deletedBy: '' };
  return { ...BLANK_CLIENT, ...NO_SUMMARIES, displayName: 'Acme', ...place, ...stamps, ...fields };
}

function aContact(fields: Partial<ContactFields> = {}): ContactFields {
  const place = { isPrimary: false, primaryBefore: '', successorId: '', deleted: false };
  return { ...BLANK_CONTACT, firstName: 'Cleo', ...place, ...stamps, ...fields };
}

function anAddress(line1: string): Address {
  const rest = { label: '', line2: '', line3: '', city: '', county: '', subdivision: '', postalCode: '' };
  return { kind: 'site', line1, country: 'CH', ...rest };
}

const common = { actorUid: 'ann', at: new Date(0), version: 2, audience: 'client', changes: {} };

function ofClient(
  kind: 'client.updated' | 'client.deleted' | 'client.restored',
  changes: Changes = {},
): ActivityFields {
  return { kind, ...common, changes };
}

function ofContact(happened: 'added' | 'changed' | 'removed' | 'restored', changes: Changes = {}): ActivityFields {
  return { kind: `contact.${happened}`, ...common, changes, subjectId: 'k1', subject: 'Cleo' };
}

function without(...missing: Permission[]): ReadonlySet<Permission> {
  return new Set(PERMISSIONS.filter((permission) => !missing.includes(permission)));
}

const renamed = ofClient('client.updated', { displayName: { from: 'Acme Inc', to: 'Acme' } });
const retitled = ofContact('changed', { title: { from: 'CEO', to: '' } });

describe('what can be undone', () => {
  const inTrash = aClient({ deleted: true, issuedInvoices: 2 });
  test.each<[string, ActivityFields, ClientFields, ContactFields | null, object]>([
    ['an edit', renamed, aClient(), null, { action: 'restore_values', fields: { displayName: 'Acme Inc' } }],
    ['the Trash', ofClient('client.deleted'), aClient({ deleted: true }), null, { action: 'bring_back' }],
    [
      'an edit of one with issued invoices',
      renamed,
      aClient({ issuedInvoices: 1 }),
      null,
      { action: 'restore_values' },
    ],
    ['the Trash of one with them', ofClient('client.deleted'), inTrash, null, { action: 'bring_back' }],
    ['coming back from the Trash', ofClient('client.restored'), aClient(), null, { action: 'remove' }],
    ['an edit of a contact', retitled, aClient(), aContact(), { fields: { title: 'CEO' } }],
    ['adding a contact', ofContact('added'), aClient(), aContact(), { action: 'remove', fields: { deleted: true } }],
    ['removing one', ofContact('removed'), aClient(), aContact({ deleted: true }), { fields: { deleted: false } }],
    [
      'bringing one back with a change',
      ofContact('restored', { title: { from: 'CEO', to: '' } }),
      aClient(),
      aContact(),
      { action: 'remove', fields: { deleted: true, title: 'CEO' } },
    ],
  ])('%s', (_name, entry, client, subject, verdict) => {
    expect(judgeUndo(entry, { client, subject }, everything)).toMatchObject({ ok: true, ...verdict });
  });

  test('one address, whatever became of the others', () => {
    const added = { 'addresses.a1': { from: null, to: anAddress('Main Street 1') } };
    const client = aClient({
      addresses: { a1: anAddress('Main Street 1'), a2: anAddress('Side Street 2') },
      defaultAddresses: { site: 'a2' },
    });
    expect(judgeUndo(ofClient('client.updated', added), { client, subject: null }, everything)).toEqual({
      ok: true,
      action: 'restore_values',
      fields: { addresses: { a2: anAddress('Side Street 2') } },
    });
  });
});

describe('what cannot, and why', () => {
  const created: ActivityFields = { kind: 'client.created', ...common, displayName: 'Acme', status: 'pending' };
  const unrecorded: ActivityFields = { kind: 'contact.unrecorded', ...common, subjectId: 'k1', subject: 'Cleo' };
  const note: ActivityFields = { kind: 'note.added', ...common, text: 'Called', mentions: [] };
  const trashed = aClient({ deleted: true });
  const issued = aClient({ code: 'NEW', issuedInvoices: 1 });
  const recoded = ofClient('client.updated', { code: { from: 'OLD', to: 'NEW' } });
  test.each<[string, ActivityFields, ClientFields, ContactFields | null, object]>([
    ['the creation of a client', created, aClient(), null, { why: 'nothing_to_restore' }],
    ['a note', note, aClient(), null, { why: 'nothing_to_restore' }],
    ['what was not recorded', unrecorded, aClient(), aContact(), { why: 'nothing_to_restore' }],
    ['a save without changes', ofClient('client.updated'), aClient(), null, { why: 'nothing_to_restore' }],
    ['an edit of a client in the Trash', renamed, trashed, null, { why: 'record_deleted' }],
    ['an edit of a contact of a client in the Trash', retitled, trashed, aContact(), { why: 'record_deleted' }],
    ['an edit of a removed contact', retitled, aClient(), aContact({ deleted: true }), { why: 'record_deleted' }],
    ['an edit of a contact that is gone', retitled, aClient(), null, { why: 'record_deleted' }],
    ['adding what was removed', ofContact('added'), aClient(), aContact({ deleted: true }), { why: 'record_deleted' }],
    ['removing what is back', ofContact('removed'), aClient(), aContact(), { why: 'superseded' }],
    ['the Trash of a restored client', ofClient('client.deleted'), aClient(), null, { why: 'superseded' }],
    ['the return of a deleted one', ofClient('client.restored'), trashed, null, { why: 'record_deleted' }],
    ['the return of one with issued invoices', ofClient('client.restored'), issued, null, { why: 'invoices_issued' }],
    ['another code for one with them', recoded, issued, null, { why: 'invoices_issued', field: 'code' }],
    ['an edited edit', renamed, aClient({ displayName: 'Other' }), null, { why: 'superseded', field: 'displayName' }],
    ['the same of a contact', retitled, aClient(), aContact({ title: 'CTO' }), { why: 'superseded', field: 'title' }],
  ])('%s', (_name, entry, client, subject, verdict) => {
    expect(judgeUndo(entry, { client, subject }, everything)).toEqual({ ok: false, ...verdict });
  });

  test('the first address of a kind whose second one needs a default', () => {
    const changes = {
      'addresses.a1': { from: null, to: anAddress('Main Street 1') },
      'defaultAddresses.site': { from: null, to: 'a1' },
    };
    const client = aClient({
      addresses: { a1: anAddress('Main Street 1'), a2: anAddress('Side Street 2') },
      defaultAddresses: { site: 'a1' },
    });
    expect(judgeUndo(ofClient('client.updated', changes), { client, subject: null }, everything)).toEqual({
      ok: false,
      why: 'superseded',
      field: 'defaultAddresses',
    });
  });

  test.each<[string, ActivityFields, Permission]>([
    ['an edit', renamed, 'clients.update'],
    ['the Trash', ofClient('client.restored'), 'clients.delete'],
    ['a contact', retitled, 'clients.update'],
  ])('%s without the permission that the change itself takes', (_name, entry, permission) => {
    const scene = { client: aClient(), subject: aContact() };
    expect(judgeUndo(entry, scene, everything).ok).toBe(true);
    expect(judgeUndo(entry, scene, without(permission))).toEqual({ ok: false, why: 'not_permitted', permission });
  });
});

const id = fc.constantFrom('a1', 'a2', 'a3');
const street = fc.constantFrom('Main Street 1', 'Side Street 2').map(anAddress);
const edit: fc.Arbitrary<Partial<ClientFields>> = fc.record(
  {
    displayName: fc.constantFrom('Acme', 'Acme Inc', 'Zenith'),
    paymentTermsDays: fc.option(fc.integer({ min: 0, max: 2 })),
    tags: fc.constantFrom([], ['x'], ['x', 'y']),
    addresses: fc.dictionary(id, street),
  },
  { requiredKeys: [] },
);

/** A client as its edits leave it: the first address of its kind is the default. */
function edited(before: ClientFields, fields: Partial<ClientFields>): ClientFields {
  const after = { ...before, ...fields };
  const [first] = Object.keys(after.addresses);
  return { ...after, defaultAddresses: first === undefined ? {} : { site: first } };
}

describe('any history of edits', () => {
  const histories = fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => {
    const states = [aClient()];
    for (const fields of edits) states.push(edited(states.at(-1) ?? aClient(), fields));
    const entries = states.slice(1).map((after, index) => {
      const before = states[index] ?? after;
      return ofClient('client.updated', changedFields(before, after, CLIENT_INPUT_KEYS));
    });
    return { first: states[0] ?? aClient(), last: states.at(-1) ?? aClient(), entries };
  });

  test('undone from its end, is back at its beginning', () => {
    fc.assert(
      fc.property(histories, ({ first, last, entries }) => {
        let client = last;
        const refusals: unknown[] = [];
        for (const entry of entries.toReversed()) {
          const verdict = judgeUndo(entry, { client, subject: null }, everything);
          if (verdict.ok) client = { ...client, ...verdict.fields };
          else refusals.push(verdict.why);
        }
        expect(client).toEqual(first);
        const idle = entries.filter(({ changes }) => Object.keys(changes).length === 0);
        expect(refusals).toEqual(idle.map(() => 'nothing_to_restore'));
      }),
    );
  });

  test('a change in it can be undone exactly while all that it left behind still stands and the record stays whole', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ last, entries }, choice) => {
        const entry = entries[choice % entries.length] ?? renamed;
        fc.pre(Object.keys(entry.changes).length > 0);
        const verdict = judgeUndo(entry, { client: last, subject: null }, everything);
        const stands = Object.entries(entry.changes).every(([path, { to }]) => sameValue(valueOf(last, path), to));
        expect(verdict.ok || (!verdict.ok && verdict.field === 'defaultAddresses')).toBe(stands);
      }),
    );
  });

  test('undoing a change in it reverses that change and touches nothing else', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ last, entries }, choice) => {
        const entry = entries[choice % entries.length] ?? renamed;
        const verdict = judgeUndo(entry, { client: last, subject: null }, everything);
        fc.pre(verdict.ok);
        const undone = verdict.ok ? { ...last, ...verdict.fields } : last;
        const back = Object.entries(entry.changes).map(([path, { from, to }]) => [path, { from: to, to: from }]);
        expect(changedFields(last, undone, CLIENT_INPUT_KEYS)).toEqual(Object.fromEntries(back));
      }),
    );
  });
});

function valueOf(client: ClientFields, path: string): unknown {
  const [field = '', part] = path.split('.');
  const value: unknown = client[field as keyof ClientFields];
  return part === undefined ? value : ((value as Record<string, unknown>)[part] ?? null);
}

test.each(['', '.', 'a/b', '__all__'])('%j is no entry', (entryId) => {
  expect(undoChangeInputSchema.safeParse({ workspaceId: 'w1', clientId: 'c1', entryId }).success).toBe(false);
});
