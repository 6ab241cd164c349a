import { paths } from '@clientele/domain/paths';
import { expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { sendReports } from '../../functions/src/reports/send-reports.ts';
import { addInvoice, addWork, approvedWork, aSentInvoice } from './invoice-world.ts';
import { noticeScene, set, textTo, toldMails, toldTo, type NoticeScene } from './notice-world.ts';
import { aSharedFile } from './portal-world.ts';
import { anAssignment, aPosition, aProject, aStandard } from './world.ts';

const CONTENTS = ['work', 'projects', 'invoices', 'compliance', 'documents'];
/** Six in the morning, UTC: one o'clock in New York. */
const FIRST_OF_NOVEMBER = new Date('2026-11-01T06:00:00Z');
const MONTHLY = { frequency: 'monthly', monthDay: 1 };

/** October 2026, and what must not be counted to it. */
async function busyScene(): Promise<NoticeScene> {
  const scene = await noticeScene();
  const { workspaceId, clientId } = scene;
  const inOctober = new Date('2026-10-31T12:00:00Z');
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.position(workspaceId, 'tech')), aPosition({ name: 'Technician' }));
  batch.set(firestore().doc(paths.position(workspaceId, 'lead')), aPosition({ name: 'Lead' }));
  batch.set(firestore().doc(paths.project(workspaceId, 'tank')), aProject(clientId, { name: 'Tank 7' }));
  batch.set(
    firestore().doc(paths.project(workspaceId, 'gone')),
    aProject(clientId, { name: 'Removed project', deleted: true }),
  );
  batch.set(firestore().doc(paths.project(workspaceId, 'other')), aProject('another', { name: 'Foreign project' }));
  batch.set(firestore().doc(paths.standard(workspaceId, 'wc')), aStandard({ code: 'WC', name: 'Workers' }));
  batch.set(firestore().doc(paths.assignment(workspaceId, clientId, 'wc')), anAssignment());
  const files = {
    f1: { name: 'Plan.pdf', createdAt: inOctober },
    f2: { name: 'Internal.pdf', createdAt: inOctober, visibility: 'internal' },
    f3: { name: 'November.pdf', createdAt: new Date('2026-11-01T04:00:00Z') },
  } as const;
  for (const [id, fields] of Object.entries(files))
    batch.set(firestore().doc(paths.file(workspaceId, clientId, id)), aSharedFile({ seriesId: id, ...fields }));
  await batch.commit();
  await addWork(workspaceId, [
    approvedWork(clientId, { workDate: '2026-10-01' }),
    approvedWork(clientId, { workDate: '2026-10-31', description: 'internal: slow' }),
    approvedWork(clientId, { positionId: 'lead', rate: { totalMinor: 50_000 } }),
    approvedWork(clientId, { positionId: 'lead', rate: { totalMinor: 7_000, currency: 'EUR' } }),
    approvedWork(clientId, { workDate: '2026-09-30' }),
    approvedWork(clientId, { workDate: '2026-11-01' }),
    approvedWork(clientId, { state: 'submitted' }),
    approvedWork('another'),
  ]);
  const inOct = { issuedOn: '2026-10-15', dueOn: '2026-11-14' };
  await addInvoice(
    workspaceId,
    aSentInvoice(clientId, { number: 'OCT-1', totalMinor: 123_456, note: 'internal: late', ...inOct }),
  );
  await addInvoice(workspaceId, aSentInvoice(clientId, { number: 'VOID-1', state: 'void', ...inOct }));
  await addInvoice(
    workspaceId,
    aSentInvoice(clientId, { number: 'SEP-1', issuedOn: '2026-09-15', dueOn: '2026-10-15' }),
  );
  await addInvoice(workspaceId, aSentInvoice('another', { number: 'FOREIGN-1', ...inOct }));
  return scene;
}

test('a monthly report tells of the month before what the documents say', async () => {
  const scene = await busyScene();
  await set(scene, 'reporting', { ...MONTHLY, contents: CONTENTS });
  expect(await sendReports(scene.workspaceId, FIRST_OF_NOVEMBER)).toBe(1);
  const text = await textTo(scene, scene.jane);
  for (const part of [
    'From Oct 1, 2026 to Oct 31, 2026.',
    'Approved work\nLead: 8 h, €70.00\nLead: 8 h, $500.00\nTechnician: 16 h, $1,520.00',
    'Projects\nTank 7: Active',
    'Invoices issued\nOCT-1: $1,234.56, to be paid by Nov 14, 2026',
    'Outstanding now\n$1,244.56, of which $10.00 is overdue',
    'Workers (WC): Needs evidence',
    'Documents added\nPlan.pdf',
  ])
    expect(text).toContain(part);
  for (const foreign of [
    'Internal',
    'internal',
    'November',
    'Removed',
    'Foreign',
    'VOID',
    'SEP-1',
    'FOREIGN',
    'example.test',
  ])
    expect(text).not.toContain(foreign);
});

test('only what the settings name is told, in a period without anything as well', async () => {
  const scene = await noticeScene();
  await set(scene, 'reporting', { ...MONTHLY, contents: ['work', 'compliance'] });
  expect(await sendReports(scene.workspaceId, FIRST_OF_NOVEMBER)).toBe(1);
  const text = await textTo(scene, scene.jane);
  expect(text).toContain('Approved work\nNone.');
  expect(text).toContain('Everything is in order.');
  for (const left of ['Projects', 'Invoices', 'Documents']) expect(text).not.toContain(left);
});

test('one report per recipient and period, however often and however close together the job runs', async () => {
  const scene = await noticeScene();
  const { workspaceId, jane, owner } = scene;
  await set(scene, 'reporting', { frequency: 'weekly', weekday: 3, reportRecipients: ['primary', 'owner'] });
  const wednesday = new Date('2026-11-25T06:00:00Z');
  expect(await sendReports(workspaceId, new Date('2026-11-24T06:00:00Z'))).toBe(0);
  const sent = await Promise.all([sendReports(workspaceId, wednesday), sendReports(workspaceId, wednesday)]);
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await sendReports(workspaceId, new Date('2026-11-26T06:00:00Z'))).toBe(0);
  expect(await toldTo(scene)).toEqual([jane, owner].toSorted());
  expect(await sendReports(workspaceId, new Date('2026-12-02T06:00:00Z'))).toBe(2);
});

test('the workspace decides where the client says nothing, and the client where it does', async () => {
  const scene = await noticeScene();
  const { workspaceId, bill } = scene;
  await set(scene, 'reporting', { ...MONTHLY, reportRecipients: ['billing'] }, 'workspace');
  await set(scene, 'reporting', { frequency: 'none' });
  expect(await sendReports(workspaceId, FIRST_OF_NOVEMBER)).toBe(0);
  await set(scene, 'reporting', {});
  expect(await sendReports(workspaceId, FIRST_OF_NOVEMBER)).toBe(1);
  expect(await toldTo(scene)).toEqual([bill]);
});

test('the day is that of the client: where it is still October there is no report about it', async () => {
  const scene = await noticeScene({ timezone: 'Pacific/Honolulu' });
  await set(scene, 'reporting', MONTHLY);
  expect(await sendReports(scene.workspaceId, FIRST_OF_NOVEMBER)).toBe(0);
  expect(await sendReports(scene.workspaceId, new Date('2026-11-02T06:00:00Z'))).toBe(1);
});

test('nobody hears of a client that is inactive or in the Trash', async () => {
  for (const fields of [{ status: 'inactive' }, { deleted: true }] as const) {
    const scene = await noticeScene(fields);
    await set(scene, 'reporting', MONTHLY);
    expect(await sendReports(scene.workspaceId, FIRST_OF_NOVEMBER)).toBe(0);
    expect(await toldMails(scene)).toEqual([]);
  }
});
