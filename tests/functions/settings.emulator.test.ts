import { paths } from '@clientele/domain/paths';
import type { SettingsFields } from '@clientele/domain/settings';
import { expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { aClient, createWorkspace, freshId, readTimeline } from './world.ts';

function settings(version: number, values: SettingsFields['values']): SettingsFields {
  const at = new Date(Date.UTC(2026, 0, version));
  return { values, version, createdAt: at, createdBy: 'ann', updatedAt: at, updatedBy: 'ann', change: {} };
}

test('the timeline tells key by key what was set, changed and inherited again, from the first write on', async () => {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  const ref = firestore().doc(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'));
  await ref.set(settings(1, { termsDays: 45, billingRoles: ['billing'] }));
  await ref.set(settings(2, { termsDays: 60, billingRoles: ['billing'], footer: 'IBAN' }));
  await ref.set(settings(3, { billingRoles: ['billing'], footer: 'IBAN' }));
  await eventually(async () => {
    const entries = (await readTimeline(workspaceId, clientId)).filter(({ subject }) => subject === 'invoicing');
    expect(entries).toMatchObject([
      {
        kind: 'settings.added',
        subjectId: 'invoicing',
        changes: {
          'values.termsDays': { from: null, to: 45 },
          'values.billingRoles': { from: null, to: ['billing'] },
        },
      },
      {
        kind: 'settings.changed',
        actorUid: 'ann',
        changes: { 'values.termsDays': { from: 45, to: 60 }, 'values.footer': { from: null, to: 'IBAN' } },
      },
      { kind: 'settings.changed', changes: { 'values.termsDays': { from: 60, to: null } } },
    ]);
  });
});

test("a workspace's own defaults are no client's history", async () => {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  await firestore()
    .doc(paths.workspaceSettingsGroup(workspaceId, 'reporting'))
    .set(settings(1, { weekday: 5 }));
  const marker = firestore().doc(paths.clientSettingsGroup(workspaceId, clientId, 'reporting'));
  await marker.set(settings(1, { weekday: 3 }));
  await eventually(async () =>
    expect((await readTimeline(workspaceId, clientId)).some(({ subject }) => subject === 'reporting')).toBe(true),
  );
  const told = (await readTimeline(workspaceId, clientId)).filter(({ subject }) => subject === 'reporting');
  expect(told).toMatchObject([{ changes: { 'values.weekday': { from: null, to: 3 } } }]);
});
