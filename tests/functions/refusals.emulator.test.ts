import { PERMISSIONS, permissionLetters } from '@clientele/domain/permissions';
import { beforeAll, expect, describe, test } from 'vitest';
import * as functions from '../../functions/src/index.ts';
import { callInProcess } from './call-in-process.ts';
import { call, callRaw } from './call.ts';
import { createScene, type Scene } from './callable-scene.ts';
import { CALLABLES, WITHOUT_PERMISSION } from './every-callable.ts';
import { addPerson, createWorkspace, freshId, tokenFor } from './world.ts';

const ALL_LETTERS = permissionLetters(PERMISSIONS);

/** For calls that change nothing. A scene is two dozen documents, and tests after these wait for what triggers do about them. */
let untouched: Scene;
beforeAll(async () => {
  untouched = await createScene();
});

test('every callable is on the list', () => {
  const deployed = Object.entries(functions).filter(([, fn]) => 'callableTrigger' in Reflect.get(fn, '__endpoint'));
  const listed = [...CALLABLES.map(({ name }) => name), ...WITHOUT_PERMISSION];
  expect(deployed.map(([name]) => name).toSorted()).toEqual(listed.toSorted());
});

describe.each(CALLABLES)('$name', ({ name, permission, input }) => {
  const without = PERMISSIONS.filter((each) => each !== permission);

  test('answers strangers and the half-entitled with no, changes nothing, and then serves the owner', async () => {
    const scene = await createScene();
    const { workspaceId } = scene;
    const data = input(scene);
    const elsewhere = await addPerson(await createWorkspace());
    const half = await addPerson(workspaceId, { permissions: without });
    const removed = await addPerson(workspaceId, { role: 'owner', status: 'removed' });
    const full = await addPerson(workspaceId);

    function claims(letters: string) {
      return { w: { [workspaceId]: letters } };
    }
    async function refusal(token: string | undefined): Promise<unknown[]> {
      const { httpStatus, status, code } = await callInProcess(name, data, token);
      return [httpStatus, status, code];
    }
    const unauthenticated = [401, 'UNAUTHENTICATED', 'not_signed_in'];
    const noMember = [403, 'PERMISSION_DENIED', 'not_a_member'];
    const lacking = [403, 'PERMISSION_DENIED', 'permission_missing'];

    expect(await refusal(undefined)).toEqual(unauthenticated);
    expect(await refusal(tokenFor(freshId('p'), {})), 'no membership at all').toEqual(noMember);
    expect(await refusal(elsewhere.token), 'the owner of another workspace').toEqual(noMember);
    expect(await refusal(tokenFor(freshId('p'), claims(ALL_LETTERS))), 'claim only').toEqual(noMember);
    expect(await refusal(tokenFor(full.uid, {})), 'document only').toEqual(noMember);
    expect(await refusal(removed.token), 'removed').toEqual(noMember);
    expect(await refusal(half.token), 'neither half').toEqual(lacking);
    expect(await refusal(tokenFor(half.uid, claims(ALL_LETTERS))), 'permission by claim only').toEqual(lacking);
    const byDocumentOnly = tokenFor(full.uid, claims(permissionLetters(without)));
    expect(await refusal(byDocumentOnly), 'permission by document only').toEqual(lacking);

    // The input names versions: it would conflict if one of the calls above had changed anything.
    expect(await callInProcess(name, data, scene.owner.token)).toMatchObject({ httpStatus: 200 });
  });

  test('names each field that it refuses', async () => {
    for (const field of Object.keys(input(untouched))) {
      const { httpStatus, status, code, details } = await callInProcess(
        name,
        { ...input(untouched), [field]: { not: 'this' } },
        untouched.owner.token,
      );
      expect([httpStatus, status, code]).toEqual([400, 'INVALID_ARGUMENT', 'invalid_input']);
      const path = expect.stringMatching(new RegExp(`^${field}(\\.|$)`));
      expect(details['problems']).toContainEqual(expect.objectContaining({ path, code: expect.any(String) }));
    }
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['an unknown field', { extra: 1 }],
    ['a path', { workspaceId: '../users' }],
    ['a reserved id', { uid: '__all__', clientId: '__all__', ownerUid: '__all__', workspaceId: '__all__' }],
    ['half a surrogate pair', { uid: '\ud800', clientId: '\ud800', ownerUid: '\ud800', workspaceId: '\ud800' }],
  ])('refuses %s', async (_name, extra) => {
    const data = typeof extra === 'object' && extra !== null ? { ...input(untouched), ...extra } : extra;
    expect((await callInProcess(name, data, untouched.owner.token)).code).toBe('invalid_input');
  });
});

/** All callables have one handler around them and differ in what comes after it: these stand for all that HTTP adds. */
describe.each(CALLABLES.slice(0, 3))('$name over HTTP', ({ name, permission, input }) => {
  test('gives the answers that it gives in this process', async () => {
    const data = input(untouched);
    const without = PERMISSIONS.filter((each) => each !== permission);
    const half = await addPerson(untouched.workspaceId, { permissions: without });
    const stranger = tokenFor(freshId('p'), {});
    for (const token of [undefined, stranger, half.token]) {
      expect(await call(name, data, token)).toEqual(await callInProcess(name, data, token));
    }
    const spoiled = { ...data, workspaceId: '../users' };
    expect(await call(name, spoiled, untouched.owner.token)).toEqual(
      await callInProcess(name, spoiled, untouched.owner.token),
    );
  });

  test('refuses a token that is none', async () => {
    const { httpStatus, status } = await call(name, input(untouched), 'not.a.token');
    expect([httpStatus, status]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each([
    ['no JSON', '{"data":'],
    ['no data', '{}'],
    ['a marker of the wire format', '{"data":{"@type":"type.googleapis.com/google.protobuf.Int64Value","value":"x"}}'],
    ['deep nesting', `{"data":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])("answers a body with %s as the caller's mistake", async (_name, body) => {
    const { httpStatus } = await callRaw(name, body, untouched.owner.token);
    expect(httpStatus).toBe(400);
  });
});
