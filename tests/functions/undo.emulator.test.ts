import { CLIENT_INPUT_KEYS } from '@clientele/domain/client';
import { identifierKeys } from '@clientele/domain/identity';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { NOUNS } from '@clientele/domain/subject-kinds';
import { SUBJECTS } from '@clientele/domain/subjects';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { plainData } from '../../functions/src/firebase/documents.ts';
import { eventually } from '../support/eventually.ts';
import { call, type Answer } from './call.ts';
import { EDITS, type Desk } from './random-edits.ts';
import {
  aClient,
  aContact,
  addPerson,
  anAssignment,
  anEdit,
  aPiece,
  aPosition,
  aRate,
  aStandard,
  createWorkspace,
  freshId,
  read,
} from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

async function openDesk(): Promise<Desk> {
  const workspaceId = await createWorkspace();
  const [ann, ben] = [await addPerson(workspaceId), await addPerson(workspaceId)];
  const clientId = freshId('c');
  const own = { ownerUid: ann.uid, memberUids: [ann.uid], createdBy: ann.uid, updatedBy: ann.uid };
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient(own));
  await firestore().doc(paths.position(workspaceId, 'tech')).set(aPosition());
  for (const id of ['s0', 's1', 's2'])
    await firestore()
      .doc(paths.standard(workspaceId, id))
      .set(aStandard({ code: id.toUpperCase(), evidenceRequired: false, consequence: 'none' }));
  return { workspaceId, clientId, ann, ben };
}

/** Every document of a client's record, by the name that its timeline gives it. */
async function documentsOf({ workspaceId, clientId }: Desk): Promise<Map<string, Fields>> {
  const found = new Map<string, Fields>();
  found.set(clientId, (await read(paths.client(workspaceId, clientId))) ?? {});
  for (const noun of NOUNS) {
    const { docs } = await firestore().collection(SUBJECTS[noun].collection(workspaceId, clientId)).get();
    for (const snapshot of docs) found.set(`${noun}-${snapshot.id}`, plainData(snapshot.data()) as Fields);
  }
  return found;
}

function picked(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}

/** What a person would call the record: what was removed is not there, and settings that say nothing are none. */
async function recordOf(desk: Desk): Promise<Fields> {
  const documents = await documentsOf(desk);
  const { docs: codes } = await firestore().collection(paths.codes(desk.workspaceId)).get();
  const record: Record<string, unknown> = { codes: codes.map(({ id }) => id) };
  for (const [name, fields] of documents) {
    const noun = NOUNS.find((each) => name.startsWith(`${each}-`));
    if (fields['deleted'] === true || Object.keys((fields['values'] as object | undefined) ?? { some: 1 }).length === 0)
      continue;
    const server = ['ownerUid', 'deleted', 'identifierKeys', 'contactSummary'];
    record[name] = picked(fields, noun === undefined ? [...CLIENT_INPUT_KEYS, ...server] : SUBJECTS[noun].fields);
  }
  return record;
}

/** The entries that came with the newest versions since, in the order in which they would be undone. */
function newEntries(before: ReadonlyMap<string, Fields>, after: ReadonlyMap<string, Fields>): string[] {
  const changed = [...after].map(([name, { version }]) => ({
    name,
    from: Number(before.get(name)?.['version'] ?? 0),
    to: Number(version),
  }));
  return changed
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ name, from, to }) =>
      Array.from({ length: to - from }, (_, index) => activityEntryId(name, to - index)),
    );
}

async function recorded({ workspaceId, clientId }: Desk, entryIds: readonly string[]): Promise<void> {
  await eventually(async () => {
    const { docs } = await firestore().collection(paths.activity(workspaceId, clientId)).select().get();
    expect(docs.map(({ id }) => id)).toEqual(expect.arrayContaining([...entryIds]));
  });
}

function undo({ workspaceId, clientId }: Desk, entryId: string, { token }: { token: string }): Promise<Answer> {
  return call('undoChange', { workspaceId, clientId, entryId }, token);
}

/** Undoes entries one after the other; `made` are the entries of that, the last one first, `idle` are those that changed nothing. */
async function undoAll(
  desk: Desk,
  entryIds: readonly string[],
  person: { token: string },
): Promise<{ made: string[]; idle: string[] }> {
  const made: string[] = [];
  const idle: string[] = [];
  for (const entryId of entryIds) {
    const before = await documentsOf(desk);
    const { httpStatus, details } = await undo(desk, entryId, person);
    if (details['why'] === 'nothing_to_restore') {
      idle.push(entryId);
      continue;
    }
    expect(JSON.stringify({ entryId, httpStatus, details })).toContain('"httpStatus":200');
    made.unshift(...newEntries(before, await documentsOf(desk)));
  }
  return { made, idle };
}

describe('random edits of every noun', () => {
  test.each([1, 2, 3])(
    'undone in reverse order leave the record as it was, and undoing all of that brings them back (%i)',
    async () => {
      const desk = await openDesk();
      const seed = Date.now() + Math.floor(Math.random() * 1e6);
      const numbers = fc.sample(fc.nat({ max: 2 ** 30 }), { numRuns: 4000, seed }).values();
      function pick(bound: number): number {
        return (numbers.next().value ?? 0) % bound;
      }
      const first = await recordOf(desk);
      const entryIds: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        const before = await documentsOf(desk);
        await EDITS[pick(EDITS.length)]?.(desk, pick);
        entryIds.unshift(...newEntries(before, await documentsOf(desk)));
      }
      const last = await recordOf(desk);
      await recorded(desk, entryIds);

      const { made: undone, idle } = await undoAll(desk, entryIds, desk.ann);
      expect(await recordOf(desk), `seed ${seed}`).toEqual(first);
      expect(undone, 'one version, one entry').toHaveLength(entryIds.length - idle.length);
      for (const entryId of idle)
        expect(await read(paths.activityEntry(desk.workspaceId, desk.clientId, entryId))).toMatchObject({
          changes: {},
        });
      await recorded(desk, undone);
      expect(await read(paths.activityEntry(desk.workspaceId, desk.clientId, undone.at(-1) ?? ''))).toMatchObject({
        undoOf: expect.any(String),
        actorUid: desk.ann.uid,
      });

      await undoAll(desk, undone, desk.ben);
      expect(await recordOf(desk), `seed ${seed}`).toEqual(last);
    },
    240_000,
  );
});

describe('an undo that is refused changes nothing and says why', () => {
  async function withEntry(entry: Parameters<typeof anEdit>[0], client = aClient()): Promise<Desk> {
    const desk = await openDesk();
    await firestore().doc(paths.client(desk.workspaceId, desk.clientId)).set(client);
    await firestore()
      .doc(paths.activityEntry(desk.workspaceId, desk.clientId, 'e1'))
      .set(anEdit(entry));
    return desk;
  }

  async function expectRefused(desk: Desk, answer: Answer, code: string, details: object): Promise<void> {
    expect(answer.code).toBe(code);
    expect(answer.details).toMatchObject(details);
    expect((await documentsOf(desk)).get(desk.clientId)?.['version']).toBe(1);
  }

  const renamed = { displayName: { from: 'Acme Inc', to: 'Acme' } };

  test('superseded by a later change, with the field', async () => {
    const desk = await withEntry(renamed, aClient({ displayName: 'Zenith' }));
    const why = { why: 'superseded', field: 'displayName' };
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'nothing_to_undo', why);
  });

  test('deleted', async () => {
    const desk = await withEntry(renamed, aClient({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' }));
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'nothing_to_undo', { why: 'record_deleted' });
  });

  test('not permitted, with the permission', async () => {
    const desk = await withEntry(renamed);
    const viewer = await addPerson(desk.workspaceId, { role: 'viewer' });
    const why = { why: 'not_permitted', permission: 'clients.update' };
    await expectRefused(desk, await undo(desk, 'e1', viewer), 'permission_missing', why);
  });

  test('nothing to restore', async () => {
    const desk = await withEntry({});
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'nothing_to_undo', { why: 'nothing_to_restore' });
  });

  test('an entry that is not there', async () => {
    const desk = await withEntry(renamed);
    await expectRefused(desk, await undo(desk, 'e2', desk.ann), 'subject_not_found', {});
  });

  test('a client that the person may not see', async () => {
    const desk = await withEntry(renamed);
    const blind = await addPerson(desk.workspaceId, { permissions: ['clients.view', 'clients.update'] });
    await expectRefused(desk, await undo(desk, 'e1', blind), 'client_not_found', {});
  });

  test('a code that another client has by now', async () => {
    const desk = await withEntry({ code: { from: 'ACME', to: '' } });
    await firestore().doc(paths.code(desk.workspaceId, 'ACME')).set({ clientId: 'other' });
    const problems = [{ path: 'code', code: 'code_taken' }];
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'invalid_input', { problems });
    expect(await read(paths.code(desk.workspaceId, 'ACME'))).toEqual({ clientId: 'other' });
  });

  test('a tax number that another client has by now', async () => {
    const desk = await withEntry({ taxIds: { from: ['EIN:US:12-3456789'], to: [] } });
    const identifiers = { taxIds: ['EIN:US:123456789'], registrationId: '' };
    const other = aClient({ ...identifiers, identifierKeys: identifierKeys(identifiers) });
    await firestore()
      .doc(paths.client(desk.workspaceId, freshId('c')))
      .set(other);
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'identifier_taken', {});
  });

  test('a status that a standard keeps the client from', async () => {
    const status = { from: 'active', to: 'inactive' };
    const blocked = aClient({ status: 'inactive' });
    const complianceSummary = { ...blocked.complianceSummary, blockedFrom: new Date(0) };
    const desk = await withEntry({ status }, { ...blocked, complianceSummary });
    await expectRefused(desk, await undo(desk, 'e1', desk.ann), 'activation_blocked', {});
  });
});

describe('what several documents have to agree on is judged again', () => {
  async function inTimeline(desk: Desk, kind: string, subjectId: string, changes: object = {}): Promise<string> {
    const entry = { kind, actorUid: 'ann', at: new Date(), version: 2, changes, subjectId, subject: 'x' };
    await firestore()
      .doc(paths.activityEntry(desk.workspaceId, desk.clientId, 'e1'))
      .set(entry);
    return 'e1';
  }

  test('an e-mail address that another contact has by now', async () => {
    const desk = await openDesk();
    const emails = ['jane@example.test'];
    const contacts = { old: aContact({ emails, deleted: true }), jane: aContact({ emails, isPrimary: true }) };
    for (const [id, contact] of Object.entries(contacts))
      await firestore()
        .doc(paths.contact(desk.workspaceId, desk.clientId, id))
        .set(contact);
    const { code } = await undo(desk, await inTimeline(desk, 'contact.removed', 'old'), desk.ann);
    expect(code).toBe('email_taken');
  });

  test('a rate whose days belong to another by now', async () => {
    const desk = await openDesk();
    const rates = { old: aRate({ deleted: true }), now: aRate({ effectiveFrom: '2026-02-01' }) };
    for (const [id, rate] of Object.entries(rates))
      await firestore()
        .doc(paths.rate(desk.workspaceId, desk.clientId, id))
        .set(rate);
    const { code, details } = await undo(desk, await inTimeline(desk, 'rate.removed', 'old'), desk.ann);
    expect(code).toBe('rates_refused');
    expect(details['problems']).toMatchObject([{ code: 'rate_overlaps' }]);
  });
});

test('an acceptance that was taken back is not brought back by whoever submitted the evidence', async () => {
  const desk = await openDesk();
  const { workspaceId, clientId, ann, ben } = desk;
  const submitted = aPiece({ submittedBy: ann.uid, review: { status: 'submitted' } });
  const accepted = aPiece({ ...submitted, review: { status: 'accepted', by: ben.uid, at: new Date(0) } });
  await firestore()
    .doc(paths.assignment(workspaceId, clientId, 's0'))
    .set(anAssignment({ evidence: { e1: submitted } }));
  const changes = { 'evidence.e1': { from: accepted, to: submitted } };
  const entry = { kind: 'standard.evidence_submitted', subjectId: 's0', subject: 's0', undoOf: 'x', changes };
  await firestore()
    .doc(paths.activityEntry(workspaceId, clientId, 'e1'))
    .set({ ...entry, actorUid: ann.uid, at: new Date(), version: 2 });

  const own = await undo(desk, 'e1', ann);
  expect(own.details['problems']).toEqual([{ path: 'evidence.e1', code: 'own_evidence' }]);
  expect((await undo(desk, 'e1', ben)).httpStatus).toBe(200);
  expect((await documentsOf(desk)).get('standard-s0')).toMatchObject({ evidence: { e1: accepted }, version: 2 });
});

test('of several people who undo one change at the same moment one does', async () => {
  const desk = await openDesk();
  await firestore()
    .doc(paths.activityEntry(desk.workspaceId, desk.clientId, 'e1'))
    .set(anEdit({ displayName: { from: 'Acme Inc', to: 'Acme' } }));
  const answers = await Promise.all([desk.ann, desk.ben, desk.ann, desk.ben].map((person) => undo(desk, 'e1', person)));
  expect(answers.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(1);
  expect(answers.filter(({ details }) => details['why'] === 'superseded')).toHaveLength(3);
  expect((await documentsOf(desk)).get(desk.clientId)).toMatchObject({ displayName: 'Acme Inc', version: 2 });
});
