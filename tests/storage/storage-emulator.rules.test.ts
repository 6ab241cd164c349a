import { beforeAll, describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { connectDemoProject } from '../../tools/emulators/connect.ts';
import { DEMO_PROJECT } from '../../tools/seed/accounts.ts';
import { createWorkspace, freshId, tokenFor } from '../functions/world.ts';
import type { Token } from '../rules/emulator/firestore.ts';
import type { Standing } from '../rules/matrix/oracle.ts';
import { allStandings } from '../rules/matrix/standings.ts';
import { OPEN, SHUT, type Facts, type StorageOperation } from './operations.ts';
import { PORTAL_CASES, type PortalCase } from './portal-operations.ts';
import { download, list, remove, updateMetadata, upload } from './storage-requests.ts';

/** Those on whom a decision about files turns. Everybody is asked of the interpreter, in storage-matrix.rules.test.ts. */
const TELLING =
  /^(everything|nothing|removed|signed out|no claims|portal|owner of|claims|claim without|clients\.(view|view_all|update) (alone|and view)|everything( but|,) clients\.(view|view_all|update)\b)/u;

const AT_ONCE = 12;

type Metadata = { contentType: string; metadata: Record<string, string> };

/** Lays the facts out: documents and object, past the rules. No function runs here that would look at them. */
async function layOut({ stored, path, documents }: Facts): Promise<void> {
  const batch = firestore().batch();
  for (const [document, fields] of Object.entries(documents)) batch.set(firestore().doc(document), fields);
  await batch.commit();
  if (stored === null) return;
  const { contentType, metadata } = stored as unknown as Metadata;
  const put = await upload('owner', path, Buffer.alloc(Number(stored['size'])), { contentType, metadata });
  if (put !== 'allowed') throw new Error(`The object of the test was not written: ${put}`);
}

async function request({ method, path, incoming }: Facts, token: string | null): Promise<string> {
  switch (method) {
    case 'get':
      return download(token, path);
    case 'list':
      return list(token, `${path}/`);
    case 'update':
      return updateMetadata(token, path, { metadata: { checked: 'b'.repeat(64) } });
    case 'delete':
      return remove(token, path);
    case 'create': {
      const { contentType, metadata } = incoming as unknown as Metadata;
      return upload(token, path, Buffer.alloc(Number(incoming?.['size'])), { contentType, metadata });
    }
  }
}

async function asked(facts: Facts, token: Token): Promise<string> {
  await layOut(facts);
  return request(facts, token === null ? null : tokenFor(token.uid, token.claims));
}

async function verdict(operation: StorageOperation, workspaceId: string, who: Standing, linked: boolean) {
  const place = { workspaceId, clientId: freshId('c'), fileId: freshId('f'), who, linked };
  const answer = await asked(operation.facts(place), who.token);
  const expected = operation.may(who, linked) ? 'allowed' : 'refused';
  return answer === expected ? null : `${who.name}${linked ? '' : ', not linked'}: ${answer}, should be ${expected}`;
}

async function disagreements(operation: StorageOperation, every: number): Promise<string[]> {
  const workspaceId = await createWorkspace();
  const people = allStandings(workspaceId, 1).filter(({ name }, index) => TELLING.test(name) && index % every === 0);
  const attempts = people.flatMap((who) =>
    (operation.aboutClient ? [true, false] : [true]).map((linked) => ({ who, linked })),
  );
  const wrong: (string | null)[] = [];
  for (let from = 0; from < attempts.length; from += AT_ONCE) {
    const some = attempts.slice(from, from + AT_ONCE);
    wrong.push(...(await Promise.all(some.map(({ who, linked }) => verdict(operation, workspaceId, who, linked)))));
  }
  return wrong.filter((each) => each !== null);
}

async function portalVerdict({ name, allowed, attempt }: PortalCase): Promise<string | null> {
  const { token, facts } = attempt({ workspaceId: freshId('t'), clientId: freshId('c'), fileId: freshId('f') });
  const answer = await asked(facts, token);
  // Of what is not there, the emulator says so before it asks the rules.
  return (answer === 'allowed') === allowed ? null : `${name}: ${answer}`;
}

// The Storage emulator asks the Firestore of its own project; the other tests of rules have projects of their own.
beforeAll(() => connectDemoProject(DEMO_PROJECT));

describe('the Storage emulator decides by the rules of the project', { timeout: 120_000 }, () => {
  test.each(OPEN.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
    expect(await disagreements(operation, 1)).toEqual([]);
  });

  // The first of them may do everything: what is refused to that person is refused for the one thing that was changed.
  test.each(SHUT.map((operation) => [operation.name, operation] as const))(
    'nobody may %s',
    async (_name, operation) => {
      expect(await disagreements(operation, 6)).toEqual([]);
    },
  );

  test("what a client's own people may open", async () => {
    const wrong = await Promise.all(PORTAL_CASES.map(portalVerdict));
    expect(wrong.filter((each) => each !== null)).toEqual([]);
  });
});
