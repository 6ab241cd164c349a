import { contactSubject } from '@clientele/domain/contact';
import { BLANK_FILE, BLANK_FINDINGS } from '@clientele/domain/client-file';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { repairChangedSubjects, repairSubjects } from '../../functions/src/activity/repair-subjects.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { recordSubjectWrite } from '../../functions/src/subjects/record-subject-write.ts';
import { nightlySubjects } from '../../functions/src/upkeep/nightly.ts';
import { eventually } from '../support/eventually.ts';
import { countWrites } from './database-requests.ts';
import { aClient, aContact, aRate, createWorkspace, freshId, readTimeline } from './world.ts';

function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number));
}

type Gappy = { workspaceId: string; clientId: string; entry: (version: number) => string };

/** A contact at version 4 of which only the second version was recorded. */
async function gappyContact(updatedAt = day(9)): Promise<Gappy> {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  const stamps = { version: 4, createdAt: day(1), createdBy: 'ann', updatedAt, updatedBy: 'ben' };
  await firestore()
    .doc(paths.contact(workspaceId, clientId, 'k1'))
    .set(aContact({ firstName: 'Cleo', lastName: '', ...stamps }));
  function entry(version: number): string {
    return paths.activityEntry(workspaceId, clientId, activityEntryId('contact-k1', version));
  }
  await eventually(async () => expect(await readTimeline(workspaceId, clientId)).toHaveLength(2));
  await firestore().doc(entry(4)).delete();
  await recordSubjectWrite(contactSubject, {
    workspaceId,
    clientId,
    id: 'k1',
    before: aContact({ version: 1 }),
    after: aContact({ version: 2, title: 'CEO', updatedAt: day(2), updatedBy: 'cat' }),
  });
  return { workspaceId, clientId, entry };
}

async function ofContact({ workspaceId, clientId }: Gappy): Promise<unknown[]> {
  const timeline = await readTimeline(workspaceId, clientId);
  return timeline
    .filter(({ subjectId }) => subjectId === 'k1')
    .map(({ version, kind, actorUid, at, subject }) => [version, kind, actorUid, at, subject]);
}

describe('the timelines of what hangs on clients', () => {
  test('get every gap filled, as far as who and when are known, and nothing the second time', async () => {
    const gappy = await gappyContact();
    expect(await repairSubjects(gappy.workspaceId)).toBe(3);
    expect(await ofContact(gappy)).toEqual([
      [1, 'contact.unrecorded', 'ann', day(1), 'Cleo'],
      [2, 'contact.changed', 'cat', day(2), expect.any(String)],
      [3, 'contact.unrecorded', 'system', day(2), 'Cleo'],
      [4, 'contact.unrecorded', 'ben', day(9), 'Cleo'],
    ]);
    expect(await countWrites(() => repairSubjects(gappy.workspaceId))).toBe(0);
  });

  test('take an event that comes after all in the place of the gap', async () => {
    const gappy = await gappyContact();
    await repairSubjects(gappy.workspaceId);
    const { workspaceId, clientId } = gappy;
    const before = aContact({ version: 2 });
    const after = aContact({ version: 3, title: 'CTO', updatedAt: day(3), updatedBy: 'dan' });
    await recordSubjectWrite(contactSubject, { workspaceId, clientId, id: 'k1', before, after });
    expect((await ofContact(gappy))[2]).toEqual([3, 'contact.changed', 'dan', day(3), expect.any(String)]);
  });

  test('of every noun are looked at, but not uploads that nobody may open yet', async () => {
    const workspaceId = await createWorkspace();
    const clientId = freshId('c');
    const stamps = { version: 1, createdAt: day(1), createdBy: 'ann', updatedAt: day(1), updatedBy: 'ann', change: {} };
    await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
    await firestore()
      .doc(paths.rate(workspaceId, clientId, 'r1'))
      .set(aRate());
    await firestore()
      .doc(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'))
      .set({ values: { termsDays: 14 }, ...stamps });
    await eventually(async () => expect(await readTimeline(workspaceId, clientId)).toHaveLength(3));
    for (const id of [activityEntryId('rate-r1', 1), activityEntryId('settings-invoicing', 1)])
      await firestore()
        .doc(paths.activityEntry(workspaceId, clientId, id))
        .delete();
    const announced = { name: 'Plan.pdf', size: 9, contentType: 'application/pdf', seriesId: 'f1' };
    const place = { deleted: false, deletedAt: null, deletedBy: '' };
    await firestore()
      .doc(paths.file(workspaceId, clientId, 'f1'))
      .set({ ...BLANK_FILE, ...announced, ...BLANK_FINDINGS, ...place, ...stamps });

    expect(await repairSubjects(workspaceId)).toBe(2);
    const kinds = (await readTimeline(workspaceId, clientId)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['client.created', 'rate.unrecorded', 'settings.unrecorded']));
  });

  test('are looked at every night where something changed of late', async () => {
    const [old, recent] = [await gappyContact(day(9)), await gappyContact(new Date())];
    await nightlySubjects.run({ scheduleTime: new Date().toISOString() });
    expect(await ofContact(recent)).toHaveLength(4);
    expect(await ofContact(old)).toHaveLength(1);
    await repairChangedSubjects(day(9));
    expect(await ofContact(old)).toHaveLength(4);
  });
});
