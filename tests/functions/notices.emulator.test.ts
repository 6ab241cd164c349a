import { addDays } from '@clientele/domain/calendar-date';
import { today } from '@clientele/domain/calendar-date-zone';
import { paths } from '@clientele/domain/paths';
import { RECIPIENTS } from '@clientele/domain/settings';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { raiseComplianceDue } from '../../functions/src/notices/raise-compliance-due.ts';
import { raiseNotice, type Happening } from '../../functions/src/notices/raise-notice.ts';
import { raiseOverdue } from '../../functions/src/notices/raise-overdue.ts';
import { runNotices } from '../../functions/src/notices/run-notices.ts';
import { sendDigests } from '../../functions/src/notices/send-digests.ts';
import { eventually } from '../support/eventually.ts';
import { caughtMail } from '../support/mail-catcher.ts';
import { call } from './call.ts';
import { addInvoice, aSentInvoice, invoiceScene } from './invoice-world.ts';
import { noticeScene, noticesOf, set, textTo, toldMails, toldTo, type NoticeScene } from './notice-world.ts';
import { aSharedFile } from './portal-world.ts';
import { aPiece, aProject, addPerson, anAssignment, aStandard, freshId } from './world.ts';

const ZONE = 'America/New_York';

function happening(fields: Partial<Happening> = {}): Happening {
  return {
    event: 'projectStatus',
    subjectId: 'p1',
    subject: 'Tank 7',
    detail: 'done',
    amount: null,
    key: '2',
    except: [],
    ...fields,
  };
}

describe('what happens', () => {
  test('a project with another status: everybody who was chosen is told once, however often the event comes', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, jane, owner } = scene;
    const ref = firestore().doc(paths.project(workspaceId, 'p1'));
    await ref.set(aProject(clientId, { name: 'Tank 7' }));
    await ref.update({ name: 'Tank 8', version: 2 });
    await ref.update({ status: 'done', version: 3 });
    await eventually(async () => expect(await toldTo(scene)).toEqual([jane, owner].toSorted()));
    await Promise.all([1, 2, 3].map(async () => raiseNotice(scene, happening({ subject: 'Tank 8', key: '3' }))));
    expect(await toldTo(scene)).toEqual([jane, owner].toSorted());
    expect(await noticesOf(scene)).toMatchObject([{ event: 'projectStatus', detail: 'done', mailed: true }]);
    await eventually(async () => expect(await caughtMail(jane)).toHaveLength(1));
    expect((await caughtMail(jane))[0]).toMatchObject({ subject: 'Acme: The project “Tank 8” is now: Done.' });
  });

  test('a document that is shared is told about once, though it is edited, hidden and shown again', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, jane } = scene;
    const ref = firestore().doc(paths.file(workspaceId, clientId, 'f1'));
    await ref.set(aSharedFile({ name: 'Plan.pdf', visibility: 'internal' }));
    for (const [index, visibility] of ['portal', 'internal', 'portal'].entries())
      await ref.update({ visibility, version: index + 2 });
    await eventually(async () => expect(await noticesOf(scene)).toHaveLength(1));
    await ref.update({ note: 'Look at this', version: 5 });
    // The other trigger of the same write: by then this one has had its turn as well.
    await firestore().doc(paths.project(workspaceId, 'p1')).set(aProject(clientId));
    await firestore().doc(paths.project(workspaceId, 'p1')).update({ status: 'on_hold', version: 2 });
    await eventually(async () => expect(await noticesOf(scene)).toHaveLength(2));
    expect((await toldMails(scene)).filter(({ message }) => message.text.includes('Plan.pdf'))).toHaveLength(1);
    expect((await toldTo(scene)).filter((address) => address === jane)).toHaveLength(2);
  });

  test('a document that was hidden again before anybody looked, and one that is there at once, tell nothing', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId } = scene;
    await firestore()
      .doc(paths.file(workspaceId, clientId, 'f1'))
      .set(aSharedFile());
    await firestore()
      .doc(paths.project(workspaceId, 'p1'))
      .set(aProject(clientId, { status: 'done' }));
    await firestore().doc(paths.project(workspaceId, 'p1')).update({ status: 'active', version: 2 });
    await eventually(async () => expect(await noticesOf(scene)).toHaveLength(1));
    expect(await noticesOf(scene)).toMatchObject([{ event: 'projectStatus' }]);
  });

  test('an invoice that is sent: who got it is not told of it besides', async () => {
    const place = await invoiceScene();
    const { workspaceId, clientId, boss } = place;
    const scene: NoticeScene = { ...place, jane: 'jane@acme.test', bill: '', owner: '', colleague: '' };
    await set(scene, 'notifications', { invoiceSent: ['primary', 'billing', 'team'] });
    const { id } = await addInvoice(workspaceId, { ...aSentInvoice(clientId), state: 'draft', number: '' });
    const answer = await call('sendInvoice', { workspaceId, clientId, invoiceId: id, version: 1 }, boss.token);
    expect(answer).toMatchObject({ result: { version: 2 } });
    await eventually(async () => expect(await toldTo(scene)).toEqual([`${boss.uid}@example.test`]));
    expect(await textTo(scene, `${boss.uid}@example.test`)).toMatch(
      /Invoice \S+-ACME-INV-\S+ over \$10\.00 was issued/,
    );
  });

  test('overdue invoices are told about by the daily job, once each', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, bill, owner } = scene;
    const dueOn = addDays(today(new Date(), ZONE), -1);
    await addInvoice(workspaceId, aSentInvoice(clientId, { number: 'A-1', dueOn }));
    await addInvoice(workspaceId, aSentInvoice(clientId, { number: 'OLD-1' }));
    await addInvoice(workspaceId, aSentInvoice(clientId, { number: 'PAID-1', dueOn, state: 'paid' }));
    expect(await raiseOverdue(workspaceId, new Date())).toBe(1);
    expect(await raiseOverdue(workspaceId, new Date())).toBe(0);
    expect(await toldTo(scene)).toEqual([bill, owner].toSorted());
    expect(await textTo(scene, bill)).toContain('Invoice A-1 over $10.00 was to be paid by');
  });

  test('evidence that runs out: whoever was chosen and is not the one reminded, once per reminder', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, colleague, jane } = scene;
    await set(scene, 'notifications', { complianceDue: ['team', 'primary'] });
    const through = addDays(today(new Date(), ZONE), 5);
    const review = { status: 'accepted' as const, by: 'bob', at: new Date() };
    const evidence = { e1: aPiece({ effectiveOn: addDays(through, -200), expiresOn: through, review }) };
    const batch = firestore().batch();
    batch.set(firestore().doc(paths.standard(workspaceId, 'wc')), aStandard({ code: 'WC', name: 'Workers' }));
    batch.set(firestore().doc(paths.assignment(workspaceId, clientId, 'wc')), anAssignment({ evidence }));
    batch.update(firestore().doc(paths.client(workspaceId, clientId)), { 'complianceSummary.standardIds': ['wc'] });
    await batch.commit();
    expect(await raiseComplianceDue(workspaceId, new Date())).toBe(1);
    expect(await raiseComplianceDue(workspaceId, new Date())).toBe(0);
    expect(await toldTo(scene)).toEqual([colleague, jane].toSorted());
  });
});

describe('who is told, and of what', () => {
  test('staff are led to the record, contacts to the portal if they were let in; no mail shows the address of another', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, jane, bill, owner, colleague } = scene;
    await set(scene, 'notifications', { projectStatus: [...RECIPIENTS] });
    await raiseNotice(scene, happening());
    const people = [jane, bill, owner, colleague];
    expect(await toldTo(scene)).toEqual(people.toSorted());
    const record = `/w/${workspaceId}/clients/${clientId}`;
    expect(await textTo(scene, owner)).toContain(record);
    expect(await textTo(scene, jane)).toContain('/portal');
    for (const contact of [jane, bill]) expect(await textTo(scene, contact)).not.toContain(record);
    expect(await textTo(scene, bill)).not.toContain('/portal');
    for (const { to, message } of await toldMails(scene))
      for (const other of people.filter((each) => !to.includes(each)))
        expect(`${message.text}${message.html}${message.subject}`).not.toContain(other);
  });

  test('what a client says counts before what the workspace says', async () => {
    const scene = await noticeScene();
    const { workspaceId, bill, colleague, owner } = scene;
    await set(scene, 'notifications', { projectStatus: ['billing'] }, 'workspace');
    await raiseNotice(scene, happening({ key: '2' }));
    expect(await toldTo(scene)).toEqual([bill]);
    await set(scene, 'notifications', { projectStatus: ['team'] });
    await raiseNotice(scene, happening({ key: '3' }));
    expect(await toldTo(scene)).toEqual([bill, colleague, owner].toSorted());
    await set(scene, 'notifications', { projectStatus: [] });
    expect(await raiseNotice(scene, happening({ key: '4' }))).toBe(true);
    expect(await toldTo(scene)).toHaveLength(3);
    expect(await sendDigests(workspaceId, new Date())).toBe(0);
  });

  test('nobody hears of a client in the Trash', async () => {
    const scene = await noticeScene({ deleted: true });
    expect(await raiseNotice(scene, happening())).toBe(false);
    expect(await noticesOf(scene)).toEqual([]);
  });
});

describe('a digest', () => {
  /** Longer than any day, those on which clocks change included. */
  const A_DAY_LATER = 26 * 3_600_000;

  test('daily: everything that waits in one mail per recipient and day, however often the job runs', async () => {
    const scene = await noticeScene();
    const { workspaceId, jane, owner } = scene;
    await set(scene, 'notifications', { digest: 'daily', documentShared: ['primary'] });
    await raiseNotice(scene, happening({ key: '2', subject: 'Tank 7' }));
    await raiseNotice(scene, happening({ event: 'documentShared', subject: 'Plan.pdf', detail: '', key: 'shared' }));
    expect(await toldTo(scene)).toEqual([]);

    const now = new Date(Date.now() + 60_000);
    const sent = await Promise.all([sendDigests(workspaceId, now), sendDigests(workspaceId, now)]);
    expect(sent.toSorted((a, b) => a - b)).toEqual([0, 2]);
    expect(await toldTo(scene)).toEqual([jane, owner].toSorted());
    for (const part of ['Tank 7', 'Plan.pdf']) expect(await textTo(scene, jane)).toContain(part);
    expect(await textTo(scene, owner)).not.toContain('Plan.pdf');

    // What comes after it waits for the next day, though the job runs again.
    await raiseNotice(scene, happening({ key: '3', subject: 'Tank 8' }));
    expect(await sendDigests(workspaceId, now)).toBe(0);
    expect(await sendDigests(workspaceId, new Date(now.getTime() + A_DAY_LATER))).toBe(2);
    expect(await toldTo(scene)).toHaveLength(4);
    expect((await noticesOf(scene)).every(({ mailed }) => mailed)).toBe(true);
  });

  test('weekly: on Monday, what came before it', async () => {
    const scene = await noticeScene({ timezone: 'UTC' });
    const { workspaceId, jane, owner } = scene;
    await set(scene, 'notifications', { digest: 'weekly' });
    await raiseNotice(scene, happening());
    const [notice] = await noticesOf(scene);
    await firestore()
      .doc(paths.notice(workspaceId, notice?.id ?? ''))
      .update({ at: new Date('2026-11-18T12:00:00Z') });
    expect(await sendDigests(workspaceId, new Date('2026-11-22T06:00:00Z'))).toBe(0);
    expect(await sendDigests(workspaceId, new Date('2026-11-23T06:00:00Z'))).toBe(2);
    expect(await sendDigests(workspaceId, new Date('2026-11-23T07:00:00Z'))).toBe(0);
    expect(await toldTo(scene)).toEqual([jane, owner].toSorted());
  });

  test('is not for somebody who left since', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId, owner } = scene;
    await set(scene, 'notifications', { digest: 'daily' });
    await raiseNotice(scene, happening());
    await firestore()
      .doc(paths.contact(workspaceId, clientId, 'jane'))
      .update({ isActive: false });
    expect(await sendDigests(workspaceId, new Date(Date.now() + 60_000))).toBe(1);
    expect(await toldTo(scene)).toEqual([owner]);
  });

  test('of one client that cannot be read keeps no other from its own', async () => {
    const scene = await noticeScene();
    const { workspaceId, clientId } = scene;
    await set(scene, 'notifications', { digest: 'daily' }, 'workspace');
    await raiseNotice(scene, happening());
    const broken = freshId('c');
    await firestore().doc(paths.client(workspaceId, broken)).set({ displayName: 7 });
    const [notice] = await noticesOf(scene);
    const { id: _id, ...fields } = notice ?? { id: '' };
    await firestore()
      .doc(paths.notice(workspaceId, 'a'))
      .set({ ...fields, clientId: broken });
    expect(clientId).not.toBe(broken);
    expect(await sendDigests(workspaceId, new Date(Date.now() + 60_000))).toBe(2);
  });
});

test('the whole daily run tells nothing twice', async () => {
  const scene = await noticeScene();
  const { workspaceId, clientId } = scene;
  await addPerson(workspaceId);
  await set(scene, 'notifications', { digest: 'daily' });
  await set(scene, 'reporting', { frequency: 'weekly', weekday: 1 });
  const dueOn = '2026-11-20';
  await addInvoice(workspaceId, aSentInvoice(clientId, { number: 'A-1', dueOn }));
  // The notice is as young as this test; the digest of that day must be no older.
  const now = new Date('2026-11-23T16:00:00Z');
  const first = await runNotices(workspaceId, now);
  expect(first).toMatchObject({ raised: 1, reports: 1 });
  const told = await toldTo(scene);
  expect(await runNotices(workspaceId, now)).toEqual({ raised: 0, digests: 0, reports: 0 });
  expect(await toldTo(scene)).toEqual(told);
});
