import { BLANK_COMPANY } from '@clientele/domain/company';
import { paths } from '@clientele/domain/paths';
import type { PortalCollection } from '../../functions/src/portal/portal-place.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { rebuildPortals } from '../../functions/src/portal/rebuild-portals.ts';
import { refreshPending } from '../../functions/src/portal/refresh-pending.ts';
import { refreshProjection } from '../../functions/src/portal/refresh-projection.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { countWrites } from './database-requests.ts';
import {
  anAccess,
  anInvoice,
  aPortalPerson,
  aProject,
  aSharedFile,
  aWorkItem,
  portalScene,
  type PortalScene,
} from './portal-world.ts';
import { aPosition, createAccount, freshId, read, tokenFor } from './world.ts';

const PLACES: Readonly<
  Record<
    PortalCollection,
    { source: (scene: PortalScene, id: string) => string; shown: (scene: PortalScene) => string }
  >
> = {
  projects: {
    source: ({ workspaceId }, id) => paths.project(workspaceId, id),
    shown: ({ workspaceId, clientId }) => paths.portalProjects(workspaceId, clientId),
  },
  workItems: {
    source: ({ workspaceId }, id) => paths.workItem(workspaceId, id),
    shown: ({ workspaceId, clientId }) => paths.portalWorkItems(workspaceId, clientId),
  },
  invoices: {
    source: ({ workspaceId }, id) => paths.invoice(workspaceId, id),
    shown: ({ workspaceId, clientId }) => paths.portalInvoices(workspaceId, clientId),
  },
  files: {
    source: ({ workspaceId, clientId }, id) => paths.file(workspaceId, clientId, id),
    shown: ({ workspaceId, clientId }) => paths.portalFiles(workspaceId, clientId),
  },
};

/** For each kind a state that is shown, and changes that take it out of the portal. */
const KINDS: readonly {
  collection: PortalCollection;
  shown: (scene: PortalScene) => object;
  hides: readonly Record<string, unknown>[];
}[] = [
  { collection: 'projects', shown: ({ clientId }) => aProject(clientId), hides: [{ deleted: true }] },
  {
    collection: 'workItems',
    shown: (scene) => aWorkItem(scene),
    hides: [{ state: 'submitted' }, { state: 'rejected' }, { deleted: true }],
  },
  { collection: 'invoices', shown: ({ clientId }) => anInvoice(clientId), hides: [{ deleted: true }] },
  {
    collection: 'files',
    shown: () => aSharedFile(),
    hides: [{ visibility: 'internal' }, { state: 'refused' }, { deleted: true }],
  },
];

async function write(path: string, fields: object): Promise<void> {
  await firestore().doc(path).set(fields);
}

describe.each(KINDS)('the portal’s copies of $collection', ({ collection, shown, hides }) => {
  const { source, shown: home } = PLACES[collection];

  test('come and go with what happens to the source, by the running triggers', async () => {
    const scene = await portalScene();
    const id = freshId('d');
    const copy = `${home(scene)}/${id}`;
    await write(source(scene, id), shown(scene));
    await eventually(async () => expect(await read(copy)).toMatchObject({ version: 1 }));
    for (const hide of hides) {
      await write(source(scene, id), { ...shown(scene), ...hide, version: 2 });
      await eventually(async () => expect(await read(copy)).toBeUndefined());
      await write(source(scene, id), { ...shown(scene), version: 3 });
      await eventually(async () => expect(await read(copy)).toMatchObject({ version: 3 }));
    }
    await firestore().doc(source(scene, id)).delete();
    await eventually(async () => expect(await read(copy)).toBeUndefined());
  });

  test('say what the source says, whatever order and however often events come', async () => {
    const scene = await portalScene();
    const states = [shown(scene), ...hides.map((hide) => ({ ...shown(scene), ...hide })), null];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ state: fc.nat(states.length - 1), events: fc.nat(3) }), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          const id = freshId('d');
          const late: Promise<unknown>[] = [];
          let version = 0;
          let last: object | null = null;
          for (const { state, events } of steps) {
            version += 1;
            last = states[state] ?? null;
            if (last === null) await firestore().doc(source(scene, id)).delete();
            else await write(source(scene, id), { ...last, version });
            // Events of this write that come now, while the next write is made; none of them is the last one.
            for (let event = 0; event < events; event += 1) late.push(refreshProjection(collection, { ...scene, id }));
          }
          await Promise.all([...late, refreshProjection(collection, { ...scene, id })]);
          const copy = await read(`${home(scene)}/${id}`);
          expect(copy?.['version']).toBe(last === states[0] ? version : undefined);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('are not written again when nothing changed', async () => {
    const scene = await portalScene();
    const place = { ...scene, id: freshId('d') };
    await write(source(scene, place.id), shown(scene));
    await refreshProjection(collection, place);
    expect(await countWrites(() => refreshProjection(collection, place))).toBe(0);
  });

  test('never lie in the portal of another client', async () => {
    const [scene, other] = await Promise.all([portalScene(), portalScene()]);
    const id = freshId('d');
    await write(source(scene, id), shown(scene));
    await refreshProjection(collection, { ...scene, clientId: other.clientId, id });
    expect(await read(`${home({ ...scene, clientId: other.clientId })}/${id}`)).toBeUndefined();
  });

  test('are gone when the source cannot be read', async () => {
    const scene = await portalScene();
    const place = { ...scene, id: freshId('d') };
    await write(source(scene, place.id), shown(scene));
    await refreshProjection(collection, place);
    await write(source(scene, place.id), { ...shown(scene), deleted: 'perhaps' });
    await refreshProjection(collection, place);
    expect(await read(`${home(scene)}/${place.id}`)).toBeUndefined();
  });
});

describe('approved work', () => {
  test('is called by project and position, and follows a new name of its project', async () => {
    const scene = await portalScene();
    const { workspaceId, clientId, projectId } = scene;
    const id = freshId('d');
    await write(paths.workItem(workspaceId, id), aWorkItem(scene, { personName: 'ann@example.test' }));
    const copy = `${paths.portalWorkItems(workspaceId, clientId)}/${id}`;
    await eventually(async () =>
      expect(await read(copy)).toEqual({
        version: 1,
        workDate: '2026-11-03',
        projectName: 'Tank 7',
        positionName: 'Technician',
        personName: '',
        minutes: { regular: 480, overtime: 60, doubleTime: 0 },
        description: 'Checked the welds',
      }),
    );
    await write(paths.project(workspaceId, projectId), aProject(clientId, { name: 'Tank 8', version: 2 }));
    await eventually(async () => expect(await read(copy)).toMatchObject({ projectName: 'Tank 8' }));
    await write(paths.position(workspaceId, 'tech'), aPosition({ name: 'Senior technician', version: 2 }));
    await eventually(async () => expect(await read(copy)).toMatchObject({ positionName: 'Senior technician' }));
  });
});

describe('work that waits for approval', () => {
  test('is a number in the portal that follows, by the running triggers', async () => {
    const scene = await portalScene();
    const pending = `${paths.portalPending(scene.workspaceId, scene.clientId)}/workItems`;
    const ids = [freshId('d'), freshId('d')];
    const waiting = aWorkItem(scene, { state: 'submitted', approvedBy: '', approvedAt: null });
    for (const id of ids) await write(paths.workItem(scene.workspaceId, id), waiting);
    await eventually(async () => expect(await read(pending)).toEqual({ items: 2, asOf: expect.any(Date) }));
    await write(paths.workItem(scene.workspaceId, ids[0] ?? ''), { ...waiting, state: 'approved', version: 2 });
    await eventually(async () => expect(await read(pending)).toMatchObject({ items: 1 }));
    await firestore()
      .doc(paths.workItem(scene.workspaceId, ids[1] ?? ''))
      .delete();
    await eventually(async () => expect(await read(pending)).toMatchObject({ items: 0 }));
  });

  test('is counted right, however many count at the same moment', async () => {
    const scene = await portalScene();
    const waiting = aWorkItem(scene, { state: 'submitted', approvedBy: '', approvedAt: null });
    const counting: Promise<unknown>[] = [];
    for (let index = 0; index < 12; index += 1) {
      const path = paths.workItem(scene.workspaceId, `w${index % 8}`);
      await write(path, index < 8 ? waiting : { ...waiting, state: 'rejected', version: 2 });
      counting.push(refreshPending(scene));
    }
    await Promise.all(counting);
    const pending = `${paths.portalPending(scene.workspaceId, scene.clientId)}/workItems`;
    expect(await read(pending)).toMatchObject({ items: 4 });
  });
});

describe('an invoice', () => {
  test('is not in the portal as a draft, and stays when it is paid or void', async () => {
    const { workspaceId, clientId } = await portalScene();
    const place = { workspaceId, clientId, id: freshId('d') };
    const copy = `${paths.portalInvoices(workspaceId, clientId)}/${place.id}`;
    await write(paths.invoice(workspaceId, place.id), anInvoice(clientId, { state: 'draft', number: '' }));
    await refreshProjection('invoices', place);
    expect(await read(copy)).toBeUndefined();
    for (const state of ['sent', 'paid', 'void'] as const) {
      await write(paths.invoice(workspaceId, place.id), anInvoice(clientId, { state }));
      await eventually(async () => expect(await read(copy)).toMatchObject({ state }));
    }
    await firestore().doc(paths.invoice(workspaceId, place.id)).update({ pdfReady: true });
    await eventually(async () => expect(await read(copy)).toMatchObject({ pdfReady: true }));
    expect(JSON.stringify(await read(copy))).not.toMatch(/internal|billing@|recipients|deliveries/);
  });
});

describe('what the portal calls a client', () => {
  test('follows its name, and is gone while it is in the Trash', async () => {
    const { workspaceId, clientId } = await portalScene();
    const summary = paths.portal(workspaceId, clientId);
    const expected = {
      workspaceName: 'Lindgren Inspection',
      company: null,
      clientName: 'Acme',
      timezone: 'America/New_York',
    };
    await eventually(async () => expect(await read(summary)).toEqual(expected));
    const client = firestore().doc(paths.client(workspaceId, clientId));
    await firestore().doc(paths.workspace(workspaceId)).update({ name: 'Lindgren & Co' });
    await eventually(async () => expect(await read(summary)).toMatchObject({ workspaceName: 'Lindgren & Co' }));
    const company = { ...BLANK_COMPANY, legalName: 'Lindgren AB', iban: 'SE4550000000058398257466', version: 1 };
    await firestore()
      .doc(paths.company(workspaceId))
      .set({ ...company, updatedAt: new Date(), updatedBy: 'ann' });
    await eventually(async () => expect(await read(summary)).toMatchObject({ company: { legalName: 'Lindgren AB' } }));
    expect(JSON.stringify(await read(summary))).not.toContain('SE45');
    await client.update({ displayName: 'Acme & Sons', version: 2 });
    await eventually(async () => expect(await read(summary)).toMatchObject({ clientName: 'Acme & Sons' }));
    await client.update({ deleted: true, version: 3 });
    await eventually(async () => expect(await read(summary)).toBeUndefined());
    await client.update({ deleted: false, version: 4 });
    await eventually(async () => expect(await read(summary)).toMatchObject({ clientName: 'Acme & Sons' }));
  });
});

describe('a client in the Trash', () => {
  test('has no portal any more: access ends in the name of whoever put it there, and does not come back', async () => {
    const { workspaceId, clientId } = await portalScene();
    const uid = await createAccount();
    const person = paths.portalPerson(workspaceId, clientId, uid);
    const access = paths.access(workspaceId, clientId, 'jane');
    await write(person, aPortalPerson(uid));
    await write(access, anAccess(uid));
    await eventually(async () =>
      expect((await auth().getUser(uid)).customClaims).toMatchObject({ p: { [workspaceId]: clientId } }),
    );

    const client = firestore().doc(paths.client(workspaceId, clientId));
    await client.update({ deleted: true, version: 2, updatedBy: 'bob' });
    await eventually(async () => {
      expect(await read(person)).toMatchObject({ status: 'revoked', scopes: [] });
      expect(await read(access)).toMatchObject({ state: 'revoked', version: 2, updatedBy: 'bob' });
      expect((await auth().getUser(uid)).customClaims).not.toHaveProperty('p');
    });
    await client.update({ deleted: false, version: 3 });
    await eventually(async () => expect(await read(paths.portal(workspaceId, clientId))).toBeDefined());
    expect(await read(person)).toMatchObject({ status: 'revoked' });
  });
});

describe('rebuildPortals', () => {
  test('adds what is missing, removes what should not be there, and then finds nothing', async () => {
    const scene = await portalScene();
    const { workspaceId, clientId, projectId } = scene;
    await write(paths.workItem(workspaceId, 'w1'), aWorkItem(scene));
    // With its PDF, which would come as a second write.
    await write(paths.invoice(workspaceId, 'i1'), anInvoice(clientId, { pdfReady: true }));
    await write(paths.file(workspaceId, clientId, 'f1'), aSharedFile());
    const copies = [
      `${paths.portalProjects(workspaceId, clientId)}/${projectId}`,
      `${paths.portalWorkItems(workspaceId, clientId)}/w1`,
      `${paths.portalInvoices(workspaceId, clientId)}/i1`,
      `${paths.portalFiles(workspaceId, clientId)}/f1`,
      paths.portal(workspaceId, clientId),
    ];
    await eventually(async () => {
      for (const copy of copies) expect(await read(copy)).toBeDefined();
    });
    // As if the events of these had never come, and one that took something away neither.
    for (const copy of copies) await firestore().doc(copy).delete();
    const stale = `${paths.portalInvoices(workspaceId, clientId)}/gone`;
    await write(stale, { number: 'T-ACM-INV-OCT-2026' });

    expect(await rebuildPortals(workspaceId)).toBe(6);
    for (const copy of copies) expect(await read(copy)).toBeDefined();
    expect(await read(stale)).toBeUndefined();
    expect(await rebuildPortals(workspaceId)).toBe(0);
  });
});

describe('signOutEverywhere', () => {
  test('ends the sessions of whoever calls, and nobody else’s', async () => {
    const [uid, other] = await Promise.all([createAccount(), createAccount()]);
    await write(paths.user(uid), { claimsVersion: 1, workspaces: {} });
    const before = (await auth().getUser(other)).tokensValidAfterTime;
    expect(await call('signOutEverywhere', {})).toMatchObject({ httpStatus: 401, code: 'not_signed_in' });
    expect(await call('signOutEverywhere', { uid: other }, tokenFor(uid, {}))).toMatchObject({ code: 'invalid_input' });
    expect((await read(paths.user(uid)))?.['signedOutAt']).toBeUndefined();

    expect(await call('signOutEverywhere', {}, tokenFor(uid, {}))).toMatchObject({ httpStatus: 200 });
    expect((await read(paths.user(uid)))?.['signedOutAt']).toBeInstanceOf(Date);
    expect((await auth().getUser(other)).tokensValidAfterTime).toBe(before);
  });

  test('makes no document for somebody who has none', async () => {
    const uid = await createAccount();
    expect(await call('signOutEverywhere', {}, tokenFor(uid, {}))).toMatchObject({ httpStatus: 200 });
    expect(await read(paths.user(uid))).toBeUndefined();
  });
});
