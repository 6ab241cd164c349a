import type { FileFields } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test, vi } from 'vitest';
import { finishPurge } from '../../functions/src/clients/purge-client-documents.ts';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { sweepFiles } from '../../functions/src/files/sweep-files.ts';
import { nightlyPurge } from '../../functions/src/upkeep/nightly.ts';
import { eventually } from '../support/eventually.ts';
import { announced, createClient, placeOf, put, sampleOf, sha256, stat, type Placed } from './file-world.ts';
import { createWorkspace, read, readTimeline } from './world.ts';

const PDF = sampleOf('application/pdf');
const NOW = new Date('2026-06-30T12:00:00Z');
const HOUR = 60 * 60 * 1000;

function hoursAgo(hours: number): Date {
  return new Date(NOW.getTime() - hours * HOUR);
}

function since(hours: number): Partial<FileFields> {
  return { createdAt: hoursAgo(hours), updatedAt: hoursAgo(hours) };
}

function trashedFor(days: number): Partial<FileFields> {
  return { deleted: true, deletedAt: hoursAgo(days * 24), deletedBy: 'ann', ...since(days * 24) };
}

const READY = { state: 'ready', sha256: sha256(PDF), versionNumber: 1 } as const;
const REFUSED = { state: 'refused', refusal: 'damaged' } as const;

async function write(workspaceId: string, clientId: string, fields: Partial<FileFields>): Promise<Placed> {
  const place = placeOf(workspaceId, clientId);
  await firestore().doc(place.documentPath).set(announced(fields));
  return place;
}

/** An object that carries the mark: no function looks at it again. */
async function putChecked({ objectPath }: Placed): Promise<void> {
  const metadata = { contentType: 'application/pdf', metadata: { checked: sha256(PDF) } };
  await bucket().file(objectPath).save(PDF, { resumable: false, metadata });
}

async function isThere({ documentPath, objectPath }: Placed): Promise<{ document: boolean; object: boolean }> {
  return { document: (await read(documentPath)) !== undefined, object: (await stat(objectPath)) !== undefined };
}

const GONE = { document: false, object: false };
const WHOLE = { document: true, object: true };
const NO_OBJECT = { document: true, object: false };

describe('sweepFiles', () => {
  test('removes what is due, document and object, and nothing else', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const files = {
      abandoned: await write(workspaceId, clientId, since(25)),
      uploading: await write(workspaceId, clientId, since(23)),
      cancelled: await write(workspaceId, clientId, {
        ...since(25),
        deleted: true,
        deletedAt: hoursAgo(25),
        deletedBy: 'ann',
      }),
      refused: await write(workspaceId, clientId, { ...REFUSED, ...since(25) }),
      justRefused: await write(workspaceId, clientId, { ...REFUSED, ...since(23) }),
      ready: await write(workspaceId, clientId, { ...READY, ...since(10_000) }),
      longInTrash: await write(workspaceId, clientId, { ...READY, ...trashedFor(31) }),
      inTrash: await write(workspaceId, clientId, { ...READY, ...trashedFor(29) }),
    };
    for (const each of [files.ready, files.longInTrash, files.inTrash, files.refused]) await putChecked(each);
    const told = (await readTimeline(workspaceId, clientId)).length;
    expect(await sweepFiles(workspaceId, NOW)).toEqual({ filesRemoved: 4, objectsRemoved: 0 });
    const left = await Promise.all(
      Object.entries(files).map(async ([name, place]) => [name, await isThere(place)] as const),
    );
    expect(Object.fromEntries(left)).toEqual({
      abandoned: GONE,
      uploading: NO_OBJECT,
      cancelled: GONE,
      refused: GONE,
      justRefused: NO_OBJECT,
      ready: WHOLE,
      longInTrash: GONE,
      inTrash: WHOLE,
    });
    expect((await readTimeline(workspaceId, clientId)).length).toBeGreaterThanOrEqual(told);
    expect(await sweepFiles(workspaceId, NOW)).toEqual({ filesRemoved: 0, objectsRemoved: 0 });
  });

  test('removes objects without a document, and leaves those of other workspaces', async () => {
    const [workspaceId, other] = [await createWorkspace(), await createWorkspace()];
    const clientId = await createClient(workspaceId);
    const stray = placeOf(workspaceId, clientId);
    const elsewhere = placeOf(other, await createClient(other));
    await putChecked(stray);
    await putChecked(elsewhere);
    expect(await sweepFiles(workspaceId, NOW)).toEqual({ filesRemoved: 0, objectsRemoved: 1 });
    expect(await isThere(stray)).toEqual(GONE);
    expect((await isThere(elsewhere)).object).toBe(true);
  });

  test('looks at an upload whose event was lost', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const place = placeOf(workspaceId, clientId);
    // With the mark its event is nobody's business: as if it had been lost.
    await putChecked(place);
    await firestore()
      .doc(place.documentPath)
      .set(announced(since(30)));
    expect(await sweepFiles(workspaceId, NOW)).toEqual({ filesRemoved: 0, objectsRemoved: 0 });
    expect(await read(place.documentPath)).toMatchObject({ state: 'ready', sha256: sha256(PDF), versionNumber: 1 });
  });

  test('killed between document and object, it removes the object the next time', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId);
    const place = await write(workspaceId, clientId, { ...READY, ...trashedFor(40) });
    await putChecked(place);
    const spy = vi.spyOn(bucket().file('x').constructor.prototype as { delete: () => unknown }, 'delete');
    spy.mockRejectedValueOnce(new Error('killed'));
    await expect(sweepFiles(workspaceId, NOW).finally(() => spy.mockRestore())).rejects.toThrow('killed');
    expect(await isThere(place)).toEqual({ document: false, object: true });
    expect(await sweepFiles(workspaceId, NOW)).toEqual({ filesRemoved: 0, objectsRemoved: 1 });
    expect(await isThere(place)).toEqual(GONE);
  });
});

test('every night the files of all workspaces are swept', async () => {
  const workspaceId = await createWorkspace();
  const place = await write(workspaceId, await createClient(workspaceId), { ...READY, ...trashedFor(31) });
  await putChecked(place);
  await nightlyPurge.run({ scheduleTime: NOW.toISOString() });
  expect(await isThere(place)).toEqual(GONE);
});

test('the timeline keeps what it told of a file that was removed for good', async () => {
  const workspaceId = await createWorkspace();
  const clientId = await createClient(workspaceId);
  const place = await write(workspaceId, clientId, { ...READY, ...since(24 * 40) });
  await eventually(async () =>
    expect(await readTimeline(workspaceId, clientId)).toContainEqual(expect.objectContaining({ kind: 'file.added' })),
  );
  await firestore()
    .doc(place.documentPath)
    .update({ ...trashedFor(31), version: 2 });
  await eventually(async () =>
    expect(await readTimeline(workspaceId, clientId)).toContainEqual(expect.objectContaining({ kind: 'file.removed' })),
  );
  await sweepFiles(workspaceId, NOW);
  expect(await read(place.documentPath)).toBeUndefined();
  const kinds = (await readTimeline(workspaceId, clientId)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['file.added', 'file.removed']));
});

test('a purged client leaves no object, and an upload that ends later leaves none either', async () => {
  const workspaceId = await createWorkspace();
  const [clientId, neighbour] = [await createClient(workspaceId), await createClient(workspaceId)];
  const place = await write(workspaceId, clientId, READY);
  const kept = await write(workspaceId, neighbour, READY);
  await putChecked(place);
  await putChecked(kept);
  await eventually(async () => expect(await read(paths.statsLedgerEntry(workspaceId, clientId))).toBeDefined());
  await finishPurge(workspaceId, clientId);
  expect(await isThere(place)).toEqual(GONE);
  expect(await isThere(kept)).toEqual(WHOLE);
  await put(place.objectPath, PDF);
  await eventually(async () => expect(await isThere(place)).toEqual(GONE));
});
