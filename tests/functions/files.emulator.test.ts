import { fileSubject } from '@clientele/domain/client-file';
import { FILE_CONTENT_TYPES, shownAs } from '@clientele/domain/file-types';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeObject } from '../../functions/src/files/judge-object.ts';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { recordSubjectWrite } from '../../functions/src/subjects/record-subject-write.ts';
import { download, upload } from '../storage/storage-requests.ts';
import { eventually } from '../support/eventually.ts';
import { announce, announced, createClient, placeOf, put, sampleOf, sha256, stat } from './file-world.ts';
import { addPerson, createWorkspace, read, readTimeline } from './world.ts';

const PDF = sampleOf('application/pdf');

async function readyFile() {
  const workspaceId = await createWorkspace();
  const clientId = await createClient(workspaceId);
  const place = await announce(workspaceId, clientId);
  await put(place.objectPath, PDF);
  await eventually(async () => expect(await read(place.documentPath)).toMatchObject({ state: 'ready' }), 100_000);
  return place;
}

// A function starts with its first event, and several do at once: on a busy machine that takes longer than a test waits.
beforeAll(async () => {
  await readyFile();
});

describe('an upload through the rules', () => {
  test.each(FILE_CONTENT_TYPES)('of %s becomes ready, without a link past the rules', async (contentType) => {
    const workspaceId = await createWorkspace();
    const ann = await addPerson(workspaceId);
    const clientId = await createClient(workspaceId, [ann.uid]);
    const content = sampleOf(contentType);
    const by = { createdBy: ann.uid, updatedBy: ann.uid };
    const { documentPath, objectPath } = await announce(workspaceId, clientId, {
      ...by,
      contentType,
      size: content.length,
    });
    expect(await download(ann.token, objectPath)).toBe('refused');
    expect(await upload(ann.token, objectPath, content, { contentType })).toBe('allowed');

    await eventually(async () =>
      expect(await read(documentPath)).toMatchObject({
        state: 'ready',
        refusal: '',
        sha256: sha256(content),
        versionNumber: 1,
        version: 1,
      }),
    );
    expect(await stat(objectPath)).toEqual({
      contentType,
      contentDisposition: shownAs(contentType) === 'never' ? 'attachment' : 'inline',
      cacheControl: 'private, no-store',
      metadata: { checked: sha256(content) },
    });
    await eventually(async () =>
      expect(await readTimeline(workspaceId, clientId)).toContainEqual(
        expect.objectContaining({ kind: 'file.added', subject: 'Contract.pdf', actorUid: ann.uid, version: 1 }),
      ),
    );

    // The emulator makes a link for whoever downloads: it does not last.
    expect(await download(ann.token, objectPath)).toBe('allowed');
    await eventually(async () =>
      expect(await stat(objectPath)).toMatchObject({ metadata: { checked: sha256(content) } }),
    );
    await eventually(async () =>
      expect((await stat(objectPath))?.['metadata']).not.toHaveProperty('firebaseStorageDownloadTokens'),
    );
  });
});

describe('judgeObject', () => {
  test('may come again, at any time', async () => {
    const { documentPath, objectPath } = await readyFile();
    const before = [await read(documentPath), (await bucket().file(objectPath).getMetadata())[0].generation];
    await Promise.all([judgeObject(objectPath), judgeObject(objectPath), judgeObject(objectPath)]);
    expect([await read(documentPath), (await bucket().file(objectPath).getMetadata())[0].generation]).toEqual(before);
  });

  test('of several at once one settles it', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const place = placeOf(workspaceId, clientId);
    await put(place.objectPath, PDF);
    // The object came first, and its event found no document: as when the events of both overtake each other.
    await eventually(async () => expect(await stat(place.objectPath)).toBeUndefined());
    await firestore().doc(place.documentPath).set(announced());
    await put(place.objectPath, PDF);
    await Promise.all(Array.from({ length: 4 }, () => judgeObject(place.objectPath)));
    await eventually(async () =>
      expect(await read(place.documentPath)).toMatchObject({ state: 'ready', versionNumber: 1 }),
    );
  });

  test('deletes an object that belongs to no file, wherever it lies', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const stray = [
      placeOf(workspaceId, clientId).objectPath,
      `workspaces/${workspaceId}/clients/${clientId}/stray`,
      'stray.html',
      `workspaces/${workspaceId}/clients/../files/x`,
    ];
    for (const path of stray) await put(path, PDF);
    await eventually(async () => expect(await Promise.all(stray.map(stat))).toEqual(stray.map(() => undefined)));
  });

  test('deletes what was cancelled, however late it arrives', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const gone = { deleted: true, deletedAt: new Date(), deletedBy: 'ann' };
    const { documentPath, objectPath } = await announce(workspaceId, clientId, gone);
    await put(objectPath, PDF);
    await eventually(async () => expect(await stat(objectPath)).toBeUndefined());
    expect(await read(documentPath)).toMatchObject({ state: 'uploading', deleted: true });
  });

  test('lets no other content take the place of what was found good', async () => {
    const { documentPath, objectPath } = await readyFile();
    const before = await read(documentPath);
    await put(objectPath, Buffer.concat([PDF, Buffer.from('\n')]));
    await eventually(async () => expect(await stat(objectPath)).toBeUndefined());
    expect(await read(documentPath)).toEqual(before);
  });

  test('refuses another size than was announced', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const { documentPath, objectPath } = await announce(workspaceId, clientId, { size: PDF.length + 1 });
    await put(objectPath, PDF);
    await eventually(async () =>
      expect(await read(documentPath)).toMatchObject({ state: 'refused', refusal: 'wrong_size', sha256: '' }),
    );
    await eventually(async () => expect(await stat(objectPath)).toBeUndefined());
  });

  test('counts the versions of a series, those in the trash as well', async () => {
    const first = await readyFile();
    const { workspaceId, clientId, id } = first;
    await firestore()
      .doc(first.documentPath)
      .update({ deleted: true, deletedAt: new Date(), deletedBy: 'ann', version: 2 });
    for (const versionNumber of [2, 3]) {
      const next = await announce(workspaceId, clientId, { seriesId: id });
      await put(next.objectPath, PDF);
      await eventually(async () => expect(await read(next.documentPath)).toMatchObject({ versionNumber }));
    }
  });
});

test('the timeline begins with what was found good, and knows nothing of refusals', async () => {
  const workspaceId = await createWorkspace();
  const clientId = await createClient(workspaceId);
  const ready = announced({ state: 'ready', sha256: 'a'.repeat(64), versionNumber: 1 });
  const refused = announced({ state: 'refused', refusal: 'damaged' });
  const trashed = { ...ready, version: 2, deleted: true, deletedAt: new Date(), deletedBy: 'ann' };
  const writes = [
    ['f1', undefined, announced()],
    ['f1', announced(), ready],
    ['f1', announced(), ready],
    ['f2', announced(), refused],
    ['f2', refused, { ...refused, version: 2, deleted: true }],
    ['f1', ready, trashed],
    ['f1', trashed, { ...ready, version: 3 }],
    ['f1', { ...ready, version: 3 }, { ...ready, version: 4, visibility: 'portal' }],
    ['f1', { ...ready, version: 4 }, undefined],
  ] as const;
  for (const [id, before, after] of writes)
    await recordSubjectWrite(fileSubject, { workspaceId, clientId, id, before, after });
  const told = (await readTimeline(workspaceId, clientId)).filter((entry) => String(entry['kind']).startsWith('file.'));
  expect(told.map(({ kind, version, changes }) => [kind, version, changes])).toEqual([
    ['file.added', 1, {}],
    ['file.removed', 2, {}],
    ['file.restored', 3, {}],
    ['file.changed', 4, { visibility: { from: 'internal', to: 'portal' } }],
  ]);
});
