import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectStorageEmulator,
  deleteObject,
  getBytes,
  getMetadata,
  getStorage,
  listAll,
  ref,
  updateMetadata,
  uploadBytes,
  type FirebaseStorage,
} from 'firebase/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, restoreStorageRules, setStorageRules, writeDocument } from './storage-emulator.ts';

const RULES = `rules_version = '2';
service firebase.storage {
  match /b/{bucket}/o {
    function member() {
      return firestore.get(/databases/(default)/documents/storageRulesTest/$(request.auth.uid)).data;
    }
    match /open/{name} {
      allow get, create: if true;
    }
    match /mine/{uid}/{name} {
      allow read: if request.auth.uid == uid;
      allow create: if request.auth.uid == uid && resource == null
        && request.resource.size < 100
        && request.resource.contentType.matches('text/(plain|csv)')
        && request.resource.metadata.get('kind', '') == 'note';
      allow update: if request.auth.uid == uid && request.resource.metadata.kind == 'note';
      allow delete: if request.auth.uid == uid && resource.timeCreated < request.time;
    }
    match /members/{name} {
      allow read, create: if member().status == 'active' && member().level >= 2;
    }
    match /three/{name} {
      allow create: if firestore.exists(/databases/(default)/documents/a/1)
        || firestore.exists(/databases/(default)/documents/a/2)
        || !firestore.exists(/databases/(default)/documents/a/3);
    }
  }
}`;

const TEXT = { contentType: 'text/plain', customMetadata: { kind: 'note' } };
const SMALL = new Uint8Array(10);

const apps: FirebaseApp[] = [];

/** The Storage of a person, or of nobody. */
function storageOf(uid: string | undefined): FirebaseStorage {
  const app = initializeApp(
    { projectId: 'demo-clientele', storageBucket: `storage-rules-${process.pid}` },
    `${uid}-${apps.length}`,
  );
  apps.push(app);
  const storage = getStorage(app);
  // A refusal must show at once: the SDK repeats what it takes for a passing fault.
  storage.maxOperationRetryTime = 2000;
  storage.maxUploadRetryTime = 2000;
  const [host = '', port = ''] = address('FIREBASE_STORAGE_EMULATOR_HOST').split(':');
  connectStorageEmulator(storage, host, Number(port), uid === undefined ? {} : { mockUserToken: { sub: uid } });
  return storage;
}

beforeAll(async () => {
  await setStorageRules(RULES);
  await writeDocument(['storageRulesTest', 'alice'], member('active', 2));
  await writeDocument(['storageRulesTest', 'bob'], member('removed', 2));
  await writeDocument(['storageRulesTest', 'carol'], member('active', 1));
  await writeDocument(['storageRulesTest', 'd%é ?#'], member('active', 3));
});

afterAll(async () => {
  await Promise.all(apps.map(deleteApp));
  await restoreStorageRules();
});

function member(status: string, level: number): unknown {
  return { status: { stringValue: status }, level: { integerValue: String(level) } };
}

const REFUSED = { code: 'storage/unauthorized' };

describe('the Storage emulator with our runtime', () => {
  test('an upload is allowed, read back, and refused elsewhere', async () => {
    const nobody = storageOf(undefined);
    await uploadBytes(ref(nobody, 'open/a'), SMALL);
    expect((await getBytes(ref(nobody, 'open/a'))).byteLength).toBe(10);
    await expect(uploadBytes(ref(nobody, 'open/deep/a'), SMALL)).rejects.toMatchObject(REFUSED);
    await expect(uploadBytes(ref(nobody, 'elsewhere'), SMALL)).rejects.toMatchObject(REFUSED);
    await expect(deleteObject(ref(nobody, 'open/a'))).rejects.toMatchObject(REFUSED);
  });

  test('size, type, metadata and owner of an upload decide', async () => {
    const [alice, bob] = [storageOf('alice'), storageOf('bob')];
    await uploadBytes(ref(alice, 'mine/alice/a'), SMALL, TEXT);
    await expect(uploadBytes(ref(alice, 'mine/alice/a'), SMALL, TEXT)).rejects.toMatchObject(REFUSED);
    await expect(uploadBytes(ref(bob, 'mine/alice/b'), SMALL, TEXT)).rejects.toMatchObject(REFUSED);
    await expect(uploadBytes(ref(alice, 'mine/alice/b'), new Uint8Array(100), TEXT)).rejects.toMatchObject(REFUSED);
    await expect(
      uploadBytes(ref(alice, 'mine/alice/b'), SMALL, { ...TEXT, contentType: 'text/html' }),
    ).rejects.toMatchObject(REFUSED);
    await expect(uploadBytes(ref(alice, 'mine/alice/b'), SMALL, { contentType: 'text/plain' })).rejects.toMatchObject(
      REFUSED,
    );
  });

  test('reading, listing, changing and deleting are decided each by its own rule', async () => {
    const [alice, bob] = [storageOf('alice'), storageOf('bob')];
    await uploadBytes(ref(alice, 'mine/alice/c'), SMALL, TEXT);
    await expect(getMetadata(ref(bob, 'mine/alice/c'))).rejects.toMatchObject(REFUSED);
    await expect(listAll(ref(bob, 'mine/alice'))).rejects.toMatchObject(REFUSED);
    // The rule is about the files below: a folder is listed under its own path.
    await expect(listAll(ref(alice, 'mine/alice'))).rejects.toMatchObject(REFUSED);
    await updateMetadata(ref(alice, 'mine/alice/c'), { customMetadata: { kind: 'note', more: 'x' } });
    await expect(
      updateMetadata(ref(alice, 'mine/alice/c'), { customMetadata: { kind: 'other' } }),
    ).rejects.toMatchObject(REFUSED);
    await expect(deleteObject(ref(bob, 'mine/alice/c'))).rejects.toMatchObject(REFUSED);
    await deleteObject(ref(alice, 'mine/alice/c'));
  });

  test.each(['alice', 'd%é ?#'])('the Firestore document of %s allows', async (uid) => {
    await uploadBytes(ref(storageOf(uid), 'members/a'), SMALL);
    expect((await getBytes(ref(storageOf(uid), 'members/a'))).byteLength).toBe(10);
  });

  test.each(['bob', 'carol', 'stranger', '..', undefined])(
    'the Firestore document of %s does not allow',
    async (uid) => {
      await expect(uploadBytes(ref(storageOf(uid), 'members/a'), SMALL)).rejects.toMatchObject(REFUSED);
    },
  );

  test('a third document is not read', async () => {
    await expect(uploadBytes(ref(storageOf('alice'), 'three/a'), SMALL)).rejects.toMatchObject(REFUSED);
  });

  test('rules that do not load are refused, and nothing is allowed until others come', async () => {
    const nobody = storageOf(undefined);
    expect((await setStorageRules(RULES.replace('if true', 'if nobody'))).status).toBe(400);
    await expect(uploadBytes(ref(nobody, 'open/b'), SMALL)).rejects.toMatchObject(REFUSED);
    expect((await setStorageRules(RULES)).ok).toBe(true);
    await uploadBytes(ref(nobody, 'open/b'), SMALL);
  });
});
