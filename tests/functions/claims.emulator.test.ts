import { paths } from '@clientele/domain/paths';
import { PERMISSIONS } from '@clientele/domain/permissions';
import { permissionsOfRole, type Role } from '@clientele/domain/roles';
import { describe, expect, test, vi } from 'vitest';
import { rebuildClaims } from '../../functions/src/claims/rebuild-claims.ts';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { createAccount, createWorkspace, freshId, read, writeMember } from './world.ts';

async function setRole(
  workspaceId: string,
  uid: string,
  role: Role,
  status: 'active' | 'removed' = 'active',
): Promise<void> {
  await writeMember(workspaceId, { uid, role, status, permissions: [...permissionsOfRole(role, [])] });
}

async function claimsOf(uid: string): Promise<Record<string, unknown>> {
  return (await auth().getUser(uid)).customClaims ?? {};
}

/** What a person's token and their open clients know by now. */
async function seen(uid: string) {
  const { w, v } = await claimsOf(uid);
  const user = await read(paths.user(uid));
  return {
    w,
    toldVersion: user?.['claimsVersion'] === v,
    workspaces: Object.keys(user?.['workspaces'] ?? {}).toSorted(),
  };
}

function memberOf(w: Record<string, string>) {
  return { w, toldVersion: true, workspaces: Object.keys(w).toSorted() };
}

describe('claims follow the member documents', () => {
  test('when permissions are given, taken and the person is removed', async () => {
    const workspaceId = await createWorkspace('Claims and Co');
    const uid = await createAccount();
    await setRole(workspaceId, uid, 'manager');
    await eventually(async () => expect(await seen(uid)).toEqual(memberOf({ [workspaceId]: 'vacudisrpwxn' })));
    expect(await read(paths.user(uid))).toMatchObject({ workspaces: { [workspaceId]: { name: 'Claims and Co' } } });
    await setRole(workspaceId, uid, 'viewer');
    await eventually(async () => expect(await seen(uid)).toEqual(memberOf({ [workspaceId]: 'va' })));
    await setRole(workspaceId, uid, 'viewer', 'removed');
    await eventually(async () => expect(await seen(uid)).toEqual(memberOf({})));
  });

  test('for two workspaces at once', async () => {
    const [one, two] = [await createWorkspace(), await createWorkspace()];
    const uid = await createAccount();
    await Promise.all([setRole(one, uid, 'viewer'), setRole(two, uid, 'owner')]);
    await eventually(async () => expect(await seen(uid)).toEqual(memberOf({ [one]: 'va', [two]: 'vacudisrpwxnm' })));
    await Promise.all([setRole(one, uid, 'viewer', 'removed'), setRole(two, uid, 'viewer')]);
    await eventually(async () => expect(await seen(uid)).toEqual(memberOf({ [two]: 'va' })));
  });

  test('through a storm of changes that all rebuild at once', async () => {
    const workspaces = await Promise.all(Array.from({ length: 3 }, () => createWorkspace()));
    const uid = await createAccount();
    const roles = ['owner', 'member', 'viewer'] as const;
    await Promise.all(
      workspaces.map(async (workspaceId) => {
        for (const role of roles) {
          await setRole(workspaceId, uid, role);
          await rebuildClaims(uid);
        }
      }),
    );
    await eventually(async () =>
      expect(await seen(uid)).toEqual(
        memberOf(Object.fromEntries(workspaces.map((workspaceId) => [workspaceId, 'va']))),
      ),
    );
  });
});

describe('a rebuild', () => {
  test('that sets older claims last finds the newer ones and sets those', async () => {
    const workspaceId = freshId('t');
    const uid = await createAccount();
    const state = firestore().doc(paths.claimsState(uid));
    const newer = { version: 9, claims: { w: { [workspaceId]: 'v' } } };
    const set = auth().setCustomUserClaims.bind(auth());
    const given: unknown[] = [];
    const spy = vi.spyOn(auth(), 'setCustomUserClaims').mockImplementation(async (target, claims) => {
      // While this rebuild is about to set its claims, another decides newer ones and has set them already.
      if (given.length === 0) await state.set(newer);
      given.push(claims);
      await set(target, claims);
    });
    await rebuildClaims(uid).finally(() => spy.mockRestore());
    expect(given).toEqual([
      { w: {}, v: 1 },
      { ...newer.claims, v: 9 },
    ]);
    expect(await claimsOf(uid)).toEqual({ ...newer.claims, v: 9 });
    expect(await read(paths.user(uid))).toMatchObject({ claimsVersion: 9 });
  });

  test('never tells open clients of a lower version', async () => {
    const uid = await createAccount();
    await firestore().doc(paths.user(uid)).set({ claimsVersion: 50, workspaces: {} });
    await rebuildClaims(uid);
    expect(await read(paths.user(uid))).toEqual({ claimsVersion: 50, workspaces: {} });
  });

  test('that finds nothing new keeps the version, so that nobody fetches a token for nothing', async () => {
    const uid = await createAccount();
    await rebuildClaims(uid);
    await rebuildClaims(uid);
    expect(await claimsOf(uid)).toEqual({ w: {}, v: 1 });
  });

  test('ends the sessions when no membership is left, and only then', async () => {
    const workspaceId = await createWorkspace();
    const uid = await createAccount();
    const revoke = vi.spyOn(auth(), 'revokeRefreshTokens');
    await setRole(workspaceId, uid, 'viewer');
    await rebuildClaims(uid);
    expect(revoke).not.toHaveBeenCalled();
    await setRole(workspaceId, uid, 'viewer', 'removed');
    await rebuildClaims(uid);
    expect(revoke).toHaveBeenCalledExactlyOnceWith(uid);
    revoke.mockRestore();
  });

  test('keeps the former claims when the new ones do not fit, and leaves a dead letter', async () => {
    const workspaceId = await createWorkspace();
    const uid = await createAccount();
    await setRole(workspaceId, uid, 'viewer');
    await rebuildClaims(uid);
    const before = await claimsOf(uid);
    // No workspaces behind these: their number is what counts.
    for (let index = 0; index < 30; index += 1) {
      await writeMember(`${freshId('many')}-${index}`, {
        uid,
        role: 'owner',
        status: 'active',
        permissions: [...PERMISSIONS],
      });
    }
    await rebuildClaims(uid);
    const letters = await firestore().collection(paths.deadLetters()).where('path', '==', paths.claimsState(uid)).get();
    expect(letters.docs.map((letter) => letter.get('code'))).toContain('claims_too_large');
    const after = await claimsOf(uid);
    expect(JSON.stringify(after).length).toBeLessThanOrEqual(1000);
    expect(after['w']).toMatchObject({ [workspaceId]: (before['w'] as Record<string, string>)[workspaceId] });
  });

  test('for somebody without an account leaves a dead letter instead of failing again and again', async () => {
    const uid = freshId('nobody');
    await rebuildClaims(uid);
    await rebuildClaims(uid);
    const letters = await firestore().collection(paths.deadLetters()).where('path', '==', paths.claimsState(uid)).get();
    expect(letters.docs.map((letter) => letter.get('code'))).toEqual(['account_missing']);
  });

  test('gives nothing for a member document that says it is somebody else', async () => {
    const workspaceId = await createWorkspace();
    const [uid, other] = [await createAccount(), freshId('p')];
    await firestore()
      .doc(paths.member(workspaceId, other))
      .set({
        uid,
        status: 'active',
        role: 'owner',
        permissions: [...PERMISSIONS],
        permissionsVersion: 1,
        displayName: 'X',
        email: 'x@example.test',
        updatedAt: new Date(),
        updatedBy: 'system',
      });
    await rebuildClaims(uid);
    expect((await claimsOf(uid))['w']).toEqual({});
  });
});
