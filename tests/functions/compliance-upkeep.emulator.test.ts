import { addDays, addMonths } from '@clientele/domain/calendar-date';
import { today } from '@clientele/domain/calendar-date-zone';
import { NO_COMPLIANCE, outlookAt } from '@clientele/domain/compliance-summary';
import type { ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { clientsOf, refreshCompliance, refreshEach } from '../../functions/src/compliance/refresh-compliance.ts';
import { remindCompliance } from '../../functions/src/compliance/remind-compliance.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { plainData } from '../../functions/src/firebase/documents.ts';
import { eventually } from '../support/eventually.ts';
import { clientOf, setting, statusNow, TODAY, type Place } from './compliance-world.ts';
import { addPerson, aPiece, freshId } from './world.ts';

const DAY = 86_400_000;

/** An assignment whose accepted evidence holds through a day. */
function provenThrough(
  through: string,
  fields: Partial<ComplianceAssignmentFields> = {},
): Partial<ComplianceAssignmentFields> {
  const review = { status: 'accepted' as const, by: 'bob', at: new Date() };
  return { evidence: { e1: aPiece({ effectiveOn: addDays(through, -200), expiresOn: through, review }) }, ...fields };
}

async function mailsOf(workspaceId: string): Promise<Record<string, unknown>[]> {
  const { docs } = await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get();
  return docs.map((snapshot) => plainData(snapshot.data()) as Record<string, unknown>);
}

describe('what a record says follows', () => {
  test('a standard that is judged differently', async () => {
    const { place, workspaceId } = await setting({ epa: {} });
    const before = outlookAt((await clientOf(place)).complianceSummary, Date.now());
    expect(before).toMatchObject({ status: 'needs_evidence', blocking: [], warning: ['epa'] });
    await firestore().doc(paths.standard(workspaceId, 'epa')).update({ consequence: 'block_activation', version: 2 });
    await eventually(async () => {
      const { complianceSummary, version } = await clientOf(place);
      expect(outlookAt(complianceSummary, Date.now())).toMatchObject({ blocking: ['epa'], warning: [] });
      expect([complianceSummary.blockedUntil, version]).toEqual([null, 1]);
      expect(complianceSummary.blockedFrom?.getTime()).toBeLessThanOrEqual(Date.now());
    });
  });

  test('the client, and the workspace, into another time zone', async () => {
    // Where Kiritimati is a day ahead of Pago Pago, what runs out there today holds here all day.
    const far = 'Pacific/Kiritimati';
    const { place, workspaceId, clientId } = await setting({ wc: provenThrough(addDays(today(new Date(), far), 30)) });
    const ending = (await clientOf(place)).complianceSummary.blockedFrom?.getTime() ?? 0;
    await firestore().doc(paths.client(workspaceId, clientId)).update({ timezone: far });
    await eventually(async () => {
      const moved = (await clientOf(place)).complianceSummary.blockedFrom?.getTime() ?? 0;
      expect(moved).toBeLessThan(ending);
    });
    await firestore().doc(paths.client(workspaceId, clientId)).update({ timezone: '' });
    await eventually(async () => expect((await clientOf(place)).complianceSummary.blockedFrom?.getTime()).toBe(ending));
    await firestore().doc(paths.workspace(workspaceId)).update({ timezone: far });
    await eventually(async () => {
      const moved = (await clientOf(place)).complianceSummary.blockedFrom?.getTime() ?? 0;
      expect(moved).toBeLessThan(ending);
    });
  });

  test('the nightly check: it mends what is wrong, and writes nothing where nothing is', async () => {
    const { place, workspaceId, clientId } = await setting({ wc: {} });
    expect(await refreshCompliance(workspaceId, clientId)).toBe(false);
    const wrong = { ...(await clientOf(place)).complianceSummary, outlook: [] };
    await firestore().doc(paths.client(workspaceId, clientId)).update({ complianceSummary: wrong });
    expect(await refreshEach(workspaceId, clientsOf(workspaceId))).toBe(1);
    expect(statusNow(await clientOf(place))).toBe('needs_evidence');
    expect(await refreshEach(workspaceId, clientsOf(workspaceId))).toBe(0);
    // A stretch that has gone by makes room for the next one.
    const past = { blockedFrom: new Date(Date.now() - 3 * DAY), blockedUntil: new Date(Date.now() - DAY) };
    await firestore()
      .doc(paths.client(workspaceId, clientId))
      .update({ complianceSummary: { ...(await clientOf(place)).complianceSummary, ...past } });
    expect(await refreshCompliance(workspaceId, clientId)).toBe(true);
    expect((await clientOf(place)).complianceSummary.blockedUntil).toBe(null);
    expect(await refreshCompliance(workspaceId, freshId('c'))).toBe(false);
  });

  test('and a client without standards is left alone', async () => {
    const { place, workspaceId, clientId } = await setting();
    expect(await refreshCompliance(workspaceId, clientId)).toBe(false);
    expect((await clientOf(place)).complianceSummary).toEqual(NO_COMPLIANCE);
    expect(await refreshEach(workspaceId, clientsOf(workspaceId))).toBe(0);
  });
});

describe('reminders', () => {
  const now = new Date();

  async function own(place: Place, ownerUid: string): Promise<void> {
    await firestore().doc(paths.client(place.workspaceId, place.clientId)).update({ ownerUid });
  }

  test('go out once per assignment and date, to who sees to it, else to the owner of the client', async () => {
    const { place, workspaceId, ann, ben } = await setting(
      {
        wc: provenThrough(addDays(TODAY, 15)),
        epa: provenThrough(addDays(TODAY, 200)),
      },
      { displayName: 'Fish & <Chips>' },
    );
    await own(place, ann.uid);
    expect(await remindCompliance(workspaceId, now)).toBe(1);
    expect(await remindCompliance(workspaceId, now)).toBe(0);
    const [mail, ...others] = await mailsOf(workspaceId);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: [`${ann.uid}@example.test`],
      kind: 'compliance_reminder',
      clientId: place.clientId,
      message: {
        subject: expect.stringContaining('WC of Fish & <Chips> expires on'),
        text: expect.stringMatching(
          new RegExp(`15 days are left\\.[^]*/w/${workspaceId}/clients/${place.clientId}\\?tab=compliance`),
        ),
        html: expect.stringContaining('Fish &amp; &lt;Chips&gt;'),
      },
    });
    // The next date, two weeks later: another mail, this time to whom the standard was given.
    await firestore()
      .doc(paths.assignment(workspaceId, place.clientId, 'wc'))
      .update({ ownerUid: ben.uid });
    expect(await remindCompliance(workspaceId, new Date(now.getTime() + 14 * DAY))).toBe(1);
    const second = (await mailsOf(workspaceId)).find(({ to }) => JSON.stringify(to) !== JSON.stringify(mail?.['to']));
    expect(second).toMatchObject({
      to: [`${ben.uid}@example.test`],
      message: { text: expect.stringContaining('1 day is left.') },
    });
  });

  test('reach nobody who left or may not see the client, and nobody about a client in the Trash', async () => {
    const soon = provenThrough(addDays(TODAY, 20));
    const { place, workspaceId, ann } = await setting({ wc: soon });
    const stranger = await addPerson(workspaceId, { permissions: ['clients.view'] });
    const left = await addPerson(workspaceId, { status: 'removed' });
    await own(place, left.uid);
    await firestore()
      .doc(paths.assignment(workspaceId, place.clientId, 'wc'))
      .update({ ownerUid: stranger.uid });
    expect(await remindCompliance(workspaceId, now)).toBe(0);
    await own(place, ann.uid);
    await firestore().doc(paths.client(workspaceId, place.clientId)).update({ deleted: true });
    expect(await remindCompliance(workspaceId, now)).toBe(0);
    await firestore().doc(paths.client(workspaceId, place.clientId)).update({ deleted: false });
    expect(await remindCompliance(workspaceId, now)).toBe(1);
    expect((await mailsOf(workspaceId)).map(({ to }) => to)).toEqual([[`${ann.uid}@example.test`]]);
  });

  test('count from the renewal, not from the certificate that it replaces', async () => {
    const review = { status: 'accepted' as const, by: 'bob', at: new Date() };
    const expiring = aPiece({ effectiveOn: addMonths(TODAY, -11), expiresOn: addDays(TODAY, 10), review });
    const renewal = aPiece({ effectiveOn: addDays(TODAY, 11), expiresOn: addDays(TODAY, 300), review });
    const { place, workspaceId, ann } = await setting({ wc: { evidence: { e1: expiring, e2: renewal } } });
    await own(place, ann.uid);
    expect(await remindCompliance(workspaceId, now)).toBe(0);
  });
});
