import { type FileFields, FILE_REFUSALS } from '@clientele/domain/client-file';
import { FILE_CONTENT_TYPES, FILE_TYPES, type FileContentType } from '@clientele/domain/file-types';
import { fileProblems } from '@clientele/domain/file-problems';
import { objectPaths, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { inspectContent } from '../../functions/src/files/content/inspect-content.ts';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { ask, type Project } from '../rules/emulator/firestore.ts';
import { SERVER_TIME } from '../rules/emulator/values.ts';
import { download, upload } from '../storage/storage-requests.ts';
import { eventually } from '../support/eventually.ts';
import { ACTIVE_FILES } from '../support/active-files.ts';
import { HOSTILE_FILES, type HostileFile } from '../support/hostile-files.ts';
import { ORDINARY_FILES } from '../support/ordinary-files.ts';
import { SAMPLES } from '../support/sample-files.ts';
import { announced, createClient, placeOf } from './file-world.ts';
import { addPerson, createWorkspace, read } from './world.ts';

const PROJECT: Project = {
  id: 'demo-clientele',
  documents: 'projects/demo-clientele/databases/(default)/documents',
};
const OF_CONTENT = HOSTILE_FILES.filter(({ refusedAt }) => refusedAt === 'content');
const OF_ANNOUNCEMENT = HOSTILE_FILES.filter(({ refusedAt }) => refusedAt === 'announcement');
/** The emulator starts a process for each event that comes while others are looked at: more than a few at once choke the machine. */
const AT_ONCE = 3;

function isAccepted(contentType: string): contentType is FileContentType {
  return FILE_CONTENT_TYPES.some((each) => each === contentType);
}

function inspect({ contentType, content }: HostileFile): ReturnType<typeof inspectContent> {
  if (!isAccepted(contentType)) throw new Error(`Content of ${contentType} is never looked at.`);
  return inspectContent(content(), contentType);
}

/** An id as Firestore makes it. */
function generatedId(index: number): string {
  return `hostile${String(index).padStart(13, '0')}`;
}

async function inGroups<Item>(
  items: readonly Item[],
  run: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map((item, index) => run(item, from + index)));
}

const TOKENS = 'firebaseStorageDownloadTokens';

type Sent = { name: string; contentType: string; content: Buffer };

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function objectsOf(workspaceId: string) {
  const [files] = await bucket().getFiles({ prefix: `${paths.workspace(workspaceId)}/` });
  return files;
}

test('there are hundreds of hostile files', () => {
  expect(OF_CONTENT.length).toBeGreaterThanOrEqual(200);
  expect(OF_ANNOUNCEMENT.length).toBeGreaterThanOrEqual(30);
});

describe('the inspection of content', () => {
  test.each(FILE_TYPES.map(({ contentType }) => [contentType, SAMPLES[contentType].content] as const))(
    'finds nothing about a good file of %s',
    async (contentType, content) => {
      expect(await inspectContent(content, contentType)).toBeNull();
    },
  );

  test.each(ORDINARY_FILES.map((file) => [file.label, file] as const))(
    'finds nothing about an ordinary file: %s',
    async (_label, { content, contentType }) => {
      expect(await inspectContent(content, contentType)).toBeNull();
    },
  );

  test.each(Object.entries(ACTIVE_FILES))('says why it refuses %s', async (_label, { content, contentType }) => {
    expect(['active_content', 'concealed_content']).toContain(await inspectContent(content, contentType));
  });

  test.each(OF_CONTENT.map((file) => [file.label, file] as const))('refuses %s', async (_label, file) => {
    expect(FILE_REFUSALS).toContain(await inspect(file));
  });
});

test('the form refuses every name and size before a byte is sent, and says which it is', () => {
  const named = OF_ANNOUNCEMENT.filter(({ contentType }) => contentType === 'application/pdf');
  for (const { label, name, content } of named)
    expect([label, fileProblems(name, content().length)]).not.toEqual([label, []]);
});

describe('sent past the form', () => {
  test('what cannot be announced leaves no document and no object', async () => {
    const workspaceId = await createWorkspace();
    const mallory = await addPerson(workspaceId);
    const clientId = await createClient(workspaceId, [mallory.uid]);
    const { w } = JSON.parse(Buffer.from(mallory.token.split('.')[1] ?? '', 'base64url').toString()) as { w: unknown };
    const token = { uid: mallory.uid, claims: { w } };
    function announcement(id: string, change: Record<string, unknown>) {
      const by = { createdBy: mallory.uid, updatedBy: mallory.uid, createdAt: SERVER_TIME, updatedAt: SERVER_TIME };
      const data = { ...announced({ seriesId: id }), ...by, ...change };
      return { commit: [{ set: paths.file(workspaceId, clientId, id), data }] };
    }
    // The same without anything hostile is taken: the refusals below come from what each is about.
    expect(await ask(PROJECT, token, announcement(generatedId(0), {}))).toMatchObject({ allowed: true });

    await inGroups(OF_ANNOUNCEMENT, async ({ label, name, contentType, content }, index) => {
      const id = generatedId(index + 1);
      const { allowed } = await ask(PROJECT, token, announcement(id, { name, contentType, size: content().length }));
      expect([label, allowed]).toEqual([label, false]);
      const small = content().subarray(0, 1000);
      expect(await upload(mallory.token, objectPaths.file(workspaceId, clientId, id), small, { contentType })).toBe(
        'refused',
      );
      const chosen = `${objectPaths.files(workspaceId, clientId)}${name.trim() === '' ? 'chosen' : name}`;
      expect(await upload(mallory.token, chosen, small, { contentType })).toBe('refused');
    });
    const { docs } = await firestore().collection(paths.files(workspaceId, clientId)).get();
    expect(docs.map(({ id }) => id)).toEqual([generatedId(0)]);
    expect(await objectsOf(workspaceId)).toEqual([]);
  });

  test('what is announced like any other is refused by its content, is never open, and is deleted', async () => {
    const workspaceId = await createWorkspace();
    const mallory = await addPerson(workspaceId);
    const clientId = await createClient(workspaceId, [mallory.uid]);
    /** Announces and sends a file, and waits for the verdict. */
    async function send(id: string, file: Sent, verdict: Partial<FileFields>): Promise<string> {
      const { documentPath, objectPath } = placeOf(workspaceId, clientId, id);
      const by = { createdBy: mallory.uid, updatedBy: mallory.uid };
      const { name, content, contentType } = file;
      await firestore()
        .doc(documentPath)
        .set({ ...announced({ ...by, name, seriesId: id, size: content.length }), contentType });
      expect(await upload(mallory.token, objectPath, content, { contentType })).toBe('allowed');
      await eventually(async () => expect(await read(documentPath)).toMatchObject({ version: 1, ...verdict }), 100_000);
      return objectPath;
    }

    const good: string[] = [];
    for (const [contentType, sample] of Object.entries(SAMPLES))
      good.push(await send(generatedId(good.length), { ...sample, contentType }, { state: 'ready', versionNumber: 1 }));
    await inGroups(OF_CONTENT, async (file, index) => {
      const sent = { ...file, content: file.content() };
      const path = await send(generatedId(1000 + index), sent, { state: 'refused', sha256: '', versionNumber: 0 });
      expect(await download(mallory.token, path)).not.toBe('allowed');
    });

    await eventually(async () => {
      const objects = await objectsOf(workspaceId);
      expect(objects.map(({ name }) => name).toSorted(compareText)).toEqual(good.toSorted(compareText));
      expect(objects.filter(({ metadata }) => TOKENS in (metadata.metadata ?? {}))).toEqual([]);
    });
  });
});
