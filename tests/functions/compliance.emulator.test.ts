import { addDays } from '@clientele/domain/calendar-date';
import { today } from '@clientele/domain/calendar-date-zone';
import { isBlocked, outlookAt } from '@clientele/domain/compliance-summary';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import {
  addFile,
  assignmentOf,
  clientOf,
  evidence,
  problems,
  setting,
  statusNow,
  TODAY,
  type Place,
} from './compliance-world.ts';
import { addPerson, aPiece, aWaiver, firstStamps, freshId, read, readTimeline } from './world.ts';

test('from assignment to acceptance: each step is judged, recorded, and on the record at once', async () => {
  const { place, ann, ben, ...rest } = await setting();
  const seen = { ...place, standardId: 'wc' };
  const assign = { ...place, standardIds: ['wc', 'epa'], ownerUid: ben.uid, requiredFrom: TODAY };
  expect(await call('assignStandards', assign, ann.token)).toMatchObject({ result: { assigned: 2 } });
  let client = await clientOf(place);
  expect([client.version, statusNow(client), isBlocked(client.complianceSummary, new Date())]).toEqual([
    1,
    'needs_evidence',
    true,
  ]);
  expect(outlookAt(client.complianceSummary, Date.now())).toMatchObject({ blocking: ['wc'], warning: ['epa'] });

  const fileId = await addFile(place);
  const submitted = { ...seen, version: 1, evidenceId: 'e1', evidence: evidence(fileId) };
  expect(await call('submitEvidence', submitted, ann.token)).toMatchObject({ result: { version: 2 } });
  const accept = { ...seen, version: 2, evidenceId: 'e1', review: { status: 'accepted' } };
  const own = await call('reviewEvidence', accept, ann.token);
  expect([own.code, problems(own)]).toEqual(['compliance_refused', ['evidenceId own_evidence']]);
  expect(await call('reviewEvidence', accept, ben.token)).toMatchObject({ result: { version: 3 } });
  const again = await call('reviewEvidence', { ...accept, version: 3 }, ben.token);
  expect([again.code, problems(again)]).toEqual(['compliance_refused', ['evidenceId already_reviewed']]);

  client = await clientOf(place);
  expect(isBlocked(client.complianceSummary, new Date())).toBe(false);
  const assignment = await assignmentOf(place);
  expect(assignment.evidence['e1']).toMatchObject({
    fileId,
    submittedBy: ann.uid,
    review: { status: 'accepted', by: ben.uid },
  });
  await eventually(async () => {
    const entries = await readTimeline(rest.workspaceId, rest.clientId);
    const told = entries.filter(({ subject }) => subject === 'wc');
    expect(told.map(({ kind, actorUid }) => `${String(kind)} ${String(actorUid)}`)).toEqual([
      `standard.added ${ann.uid}`,
      `standard.evidence_submitted ${ann.uid}`,
      `standard.evidence_accepted ${ben.uid}`,
    ]);
    expect(Object.keys(told[1]?.['changes'] ?? {})).toEqual(['evidence.e1']);
  });
});

describe('what is refused, with its cause and nothing written', () => {
  const FILE_PROBLEM = ['evidence.fileId not_a_choice'];

  test.each([
    ['a document of nobody', async () => 'nowhere', {}, FILE_PROBLEM],
    ['a document on its way', (at: Place) => addFile(at, { state: 'uploading' }), {}, FILE_PROBLEM],
    ['a refused document', (at: Place) => addFile(at, { state: 'refused' }), {}, FILE_PROBLEM],
    ['a document in the Trash', (at: Place) => addFile(at, { deleted: true }), {}, FILE_PROBLEM],
    [
      'a document of another client',
      async (at: Place) => {
        const id = await addFile({ ...at, clientId: freshId('c') });
        return id;
      },
      {},
      FILE_PROBLEM,
    ],
    ['no document', async () => '', {}, ['evidence.fileId file_missing']],
  ])('evidence with %s', async (_name, file, change, expected) => {
    const { place, ann } = await setting({ wc: {} });
    const before = await assignmentOf(place);
    const input = {
      ...place,
      standardId: 'wc',
      version: 1,
      evidenceId: 'e1',
      evidence: evidence(await file(place), change),
    };
    const answer = await call('submitEvidence', input, ann.token);
    expect([answer.code, problems(answer)]).toEqual(['compliance_refused', expected]);
    expect(await assignmentOf(place)).toEqual(before);
  });

  test('evidence that expires before it was issued, or before it takes effect', async () => {
    const { place, ann } = await setting({ wc: {} });
    const fileId = await addFile(place);
    const base = { ...place, standardId: 'wc', version: 1, evidenceId: 'e1' };
    const yesterday = addDays(TODAY, -1);
    const issued = await call(
      'submitEvidence',
      { ...base, evidence: evidence(fileId, { effectiveOn: yesterday, expiresOn: yesterday }) },
      ann.token,
    );
    expect([issued.code, problems(issued)]).toEqual(['invalid_input', ['evidence.expiresOn expires_before_issued']]);
    const begun = await call(
      'submitEvidence',
      { ...base, evidence: evidence(fileId, { issuedOn: '', expiresOn: yesterday }) },
      ann.token,
    );
    expect(problems(begun)).toEqual(['evidence.expiresOn expires_before_effective']);
  });

  test('a waiver whose last day is over in the time zone of the client', async () => {
    const { place, ann } = await setting({ wc: {} }, { timezone: 'Pacific/Kiritimati' });
    const theirs = today(new Date(), 'Pacific/Kiritimati');
    const base = { ...place, standardId: 'wc', version: 1 };
    const late = await call(
      'waiveStandard',
      { ...base, waiver: { reason: 'x', until: addDays(theirs, -1) } },
      ann.token,
    );
    expect([late.code, problems(late)]).toEqual(['compliance_refused', ['waiver.until in_the_past']]);
    const waived = await call(
      'waiveStandard',
      { ...base, waiver: { reason: 'Audit booked', until: theirs } },
      ann.token,
    );
    expect(waived).toMatchObject({ result: { version: 2 } });
    expect(statusNow(await clientOf(place))).toBe('waived');
    expect(await call('liftWaiver', { ...base, version: 2 }, ann.token)).toMatchObject({ result: { version: 3 } });
    expect(await call('liftWaiver', { ...base, version: 3 }, ann.token)).toMatchObject({ code: 'subject_not_found' });
    expect(statusNow(await clientOf(place))).toBe('needs_evidence');
  });

  test('what is assigned already, retired or unknown, each by its place in the list', async () => {
    const { place, ann } = await setting({ wc: {} });
    const input = { ...place, standardIds: ['epa', 'wc', 'old', 'nowhere'], ownerUid: '', requiredFrom: TODAY };
    const answer = await call('assignStandards', input, ann.token);
    expect([answer.code, problems(answer)]).toEqual([
      'compliance_refused',
      ['standardIds.1 already_assigned', 'standardIds.2 not_a_choice', 'standardIds.3 not_a_choice'],
    ]);
    const found = await firestore().collection(paths.assignments(place.workspaceId, place.clientId)).get();
    expect(found.size).toBe(1);
  });

  test('an owner who left, or who may not see the client: they would get mail about it', async () => {
    const { place, ann, workspaceId } = await setting();
    const [left, linkedElsewhere, linked] = await Promise.all([
      addPerson(workspaceId, { status: 'removed' }),
      addPerson(workspaceId, { permissions: ['clients.view'] }),
      addPerson(workspaceId, { permissions: ['clients.view'] }),
    ]);
    await firestore()
      .doc(paths.client(workspaceId, place.clientId))
      .update({ memberUids: ['ann', linked.uid] });
    const input = { ...place, standardIds: ['wc'], requiredFrom: TODAY };
    for (const uid of [left.uid, linkedElsewhere.uid, 'nobody']) {
      const answer = await call('assignStandards', { ...input, ownerUid: uid }, ann.token);
      expect(problems(answer)).toEqual(['ownerUid not_a_choice']);
    }
    expect(await call('assignStandards', { ...input, ownerUid: linked.uid }, ann.token)).toMatchObject({
      result: { assigned: 1 },
    });
  });

  test('an older version, a removed assignment, a client in the Trash', async () => {
    const { place, ann } = await setting({ wc: { version: 4 }, epa: { deleted: true } });
    const change = { ...place, standardId: 'wc', ownerUid: '', requiredFrom: TODAY };
    expect(await call('changeAssignment', { ...change, version: 3 }, ann.token)).toMatchObject({
      code: 'version_conflict',
      details: { version: 4 },
    });
    const removed = { ...place, standardId: 'epa', version: 1 };
    expect(await call('unassignStandard', removed, ann.token)).toMatchObject({ code: 'subject_not_found' });
    await firestore().doc(paths.client(place.workspaceId, place.clientId)).update({ deleted: true });
    expect(await call('unassignStandard', { ...removed, standardId: 'wc', version: 4 }, ann.token)).toMatchObject({
      code: 'client_not_found',
    });
  });
});

test('a standard that is taken off leaves the record, and comes back with its evidence', async () => {
  const { place, ann } = await setting({ wc: { evidence: { e1: aPiece() }, waiver: aWaiver() } });
  const seen = { ...place, standardId: 'wc', version: 1 };
  expect(await call('unassignStandard', seen, ann.token)).toMatchObject({ result: { version: 2 } });
  expect((await clientOf(place)).complianceSummary.standardIds).toEqual([]);
  const input = { ...place, standardIds: ['wc'], ownerUid: '', requiredFrom: '2026-01-01' };
  expect(await call('assignStandards', input, ann.token)).toMatchObject({ result: { assigned: 1 } });
  const back = await assignmentOf(place);
  expect([back.version, back.deleted, Object.keys(back.evidence)]).toEqual([3, false, ['e1']]);
  expect(statusNow(await clientOf(place))).toBe('waived');
  await eventually(async () => {
    const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind }) => kind);
    expect(kinds).toContain('standard.restored');
  });
});

test('of ten reviews at once one counts, and of ten submissions each is kept or told of the conflict', async () => {
  const { place, ann, ben } = await setting({ wc: { evidence: { e1: aPiece() } } });
  const base = { ...place, standardId: 'wc', version: 1 };
  const reviews = Array.from({ length: 10 }, (_, each) =>
    each % 2 === 0 ? { status: 'accepted' } : { status: 'rejected', reason: `no ${each}` },
  );
  const answers = await Promise.all(
    reviews.map((review) => call('reviewEvidence', { ...base, evidenceId: 'e1', review }, ben.token)),
  );
  expect(answers.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(1);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'compliance_refused']));

  const fileId = await addFile(place);
  const pieces = Array.from({ length: 10 }, (_, each) => `s${each}`);
  const sent = await Promise.all(
    pieces.map((evidenceId) =>
      call('submitEvidence', { ...base, version: 2, evidenceId, evidence: evidence(fileId) }, ann.token),
    ),
  );
  expect(sent.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(1);
  expect(new Set(sent.map(({ code }) => code))).toEqual(new Set([undefined, 'version_conflict']));
  const after = await assignmentOf(place);
  expect([after.version, Object.keys(after.evidence).length]).toEqual([3, 2]);
});

test('where the settings allow it, a firm of one person accepts its own evidence, and may undo that and redo it', async () => {
  const { place, ann } = await setting();
  const { workspaceId, clientId } = place;
  const seen = { ...place, standardId: 'wc' };
  const assign = { ...place, standardIds: ['wc'], ownerUid: '', requiredFrom: TODAY };
  expect(await call('assignStandards', assign, ann.token)).toMatchObject({ httpStatus: 200 });
  const submitted = { ...seen, version: 1, evidenceId: 'e1', evidence: evidence(await addFile(place)) };
  expect(await call('submitEvidence', submitted, ann.token)).toMatchObject({ result: { version: 2 } });
  const accept = { ...seen, version: 2, evidenceId: 'e1', review: { status: 'accepted' } };
  const defaults = firestore().doc(paths.workspaceSettingsGroup(workspaceId, 'compliance'));
  await defaults.set({ values: { ownEvidence: true }, ...firstStamps() });
  const stricter = firestore().doc(paths.clientSettingsGroup(workspaceId, clientId, 'compliance'));
  await stricter.set({ values: { ownEvidence: false }, ...firstStamps() });
  expect(problems(await call('reviewEvidence', accept, ann.token)), 'the client is stricter').toEqual([
    'evidenceId own_evidence',
  ]);
  await stricter.update({ values: {} });
  expect(await call('reviewEvidence', accept, ann.token)).toMatchObject({ result: { version: 3 } });

  async function undo(version: number) {
    const entryId = activityEntryId('standard-wc', version);
    await eventually(async () => expect(await read(paths.activityEntry(workspaceId, clientId, entryId))).toBeDefined());
    return call('undoChange', { workspaceId, clientId, entryId }, ann.token);
  }
  expect(await undo(3)).toMatchObject({ result: { version: 4 } });
  await defaults.update({ values: {} });
  expect(problems(await undo(4)), 'no longer allowed').toEqual(['evidence.e1 own_evidence']);
  await defaults.update({ values: { ownEvidence: true } });
  expect(await undo(4)).toMatchObject({ result: { version: 5 } });
});
