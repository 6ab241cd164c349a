import { paths } from '@clientele/domain/paths';
import { permissionLetters, type Permission } from '@clientele/domain/permissions';
import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
// The test environment hands out this older interface, which has to be there before the first context.
import 'firebase/compat/app';
import 'firebase/compat/firestore';
import {
  collection,
  doc,
  getDoc,
  getDocs,
  onSnapshot,
  query,
  serverTimestamp,
  setDoc,
  setLogLevel,
  updateDoc,
  where,
  writeBatch,
  type Firestore,
  type Query,
} from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientInput, member, sceneOf } from './cases/scene.ts';
import { RULES } from './source/rules-source.ts';

const workspace = 'sdk';
const scene = sceneOf(workspace, 1);
const clientPath = paths.client(workspace, scene.client);
const PEOPLE: Readonly<Record<string, readonly Permission[]>> = {
  creator: ['clients.view', 'clients.create', 'clients.update', 'clients.delete'],
  viewer: ['clients.view', 'clients.view_all'],
};
let environment: RulesTestEnvironment;

function as(uid: string): Firestore {
  const claims = { w: { [workspace]: permissionLetters(PEOPLE[uid] ?? []) } };
  return environment.authenticatedContext(uid, claims).firestore() as unknown as Firestore;
}

beforeAll(async () => {
  setLogLevel('silent');
  const projectId = `demo-rules-sdk-${Date.now().toString(36)}`;
  const [host = '', port = ''] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');
  environment = await initializeTestEnvironment({ projectId, firestore: { rules: RULES, host, port: Number(port) } });
  await environment.withSecurityRulesDisabled(async (context) => {
    for (const [uid, permissions] of Object.entries(PEOPLE)) {
      await setDoc(doc(context.firestore(), paths.member(workspace, uid)), member(permissions));
    }
  });
}, 60_000);

afterAll(async () => {
  await environment.cleanup();
});

/** The first answer of a live query: the ids, or the code of its error. */
async function firstAnswer(live: Query): Promise<readonly string[] | string> {
  return await new Promise((resolve) => {
    const stop = onSnapshot(
      live,
      (snapshot) => {
        stop();
        resolve(snapshot.docs.map((each) => each.id));
      },
      (error) => resolve(error.code),
    );
  });
}

function stamped(version: number, uid = 'creator') {
  return { version, updatedAt: serverTimestamp(), updatedBy: uid, change: {} };
}

describe('what the SDK sends is judged as the other tests say', { timeout: 60_000 }, () => {
  test('a client and its code in one batch; alone, neither', async () => {
    const db = as('creator');
    const client = {
      ...clientInput(scene),
      ownerUid: 'creator',
      memberUids: ['creator'],
      deleted: false,
      deletedAt: null,
      deletedBy: '',
      createdAt: serverTimestamp(),
      createdBy: 'creator',
      ...stamped(1),
      change: { addressId: 'a1', version: 1 },
    };
    const reservation = { clientId: scene.client };
    await assertFails(setDoc(doc(db, clientPath), client));
    await assertFails(setDoc(doc(db, paths.code(workspace, scene.code)), reservation));
    const batch = writeBatch(db);
    batch.set(doc(db, clientPath), client);
    batch.set(doc(db, paths.code(workspace, scene.code)), reservation);
    await assertSucceeds(batch.commit());
  });

  test('an update of one field and one of one address, by path', async () => {
    const db = as('creator');
    await assertFails(updateDoc(doc(db, clientPath), { displayName: 'Acme Holdings', ...stamped(1) }));
    await assertFails(
      updateDoc(doc(db, clientPath), { displayName: 'Acme Holdings', ...stamped(2), updatedAt: new Date() }),
    );
    await assertSucceeds(updateDoc(doc(db, clientPath), { displayName: 'Acme Holdings', ...stamped(2) }));
    await assertFails(updateDoc(doc(db, clientPath), { 'addresses.a1.city': 'Bern', ...stamped(3) }));
    await assertSucceeds(
      updateDoc(doc(db, clientPath), {
        'addresses.a1.city': 'Bern',
        ...stamped(3),
        change: { addressId: 'a1', version: 3 },
      }),
    );
    const read = await assertSucceeds(getDoc(doc(db, clientPath)));
    expect(read.get('version')).toBe(3);
    expect(read.get('addresses.a1.city')).toBe('Bern');
  });

  test('live lists: all for who sees all, the own ones for who is linked, an error otherwise', async () => {
    const clients = paths.clients(workspace);
    function live(uid: string, own: boolean): Query {
      const all = query(collection(as(uid), clients), where('deleted', '==', false));
      return own ? query(all, where('memberUids', 'array-contains', uid)) : all;
    }
    expect(await firstAnswer(live('viewer', false))).toEqual([scene.client]);
    expect(await firstAnswer(live('creator', true))).toEqual([scene.client]);
    expect(await firstAnswer(live('viewer', true))).toEqual([]);
    expect(await firstAnswer(live('creator', false))).toBe('permission-denied');
  });

  test('a timeline entry, a counter and another workspace cannot be written or read', async () => {
    const db = as('creator');
    await assertFails(setDoc(doc(db, paths.activityEntry(workspace, scene.client, 'x')), { kind: 'client.updated' }));
    await assertFails(setDoc(doc(db, paths.clientStats(workspace)), { active: 100 }));
    await assertFails(getDocs(collection(db, paths.clients('rival'))));
    await assertFails(getDoc(doc(db, paths.client('rival', scene.client))));
  });
});
