import { paths } from '@clientele/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import * as z from 'zod';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { auth, firestore } from '../firebase/app.ts';

/**
 * Ends every session of the caller. No new ID token is made from the old sessions; those that are out live for up to an hour, and pages
 * that hold one hear of it through `users/{uid}` and sign out by themselves.
 */
export const signOutEverywhere = defineCallable({
  name: 'signOutEverywhere',
  input: z.strictObject({}),
  run: signOutEverywhereAs,
});

async function signOutEverywhereAs(_input: object, { uid }: Caller): Promise<null> {
  await auth().revokeRefreshTokens(uid);
  const user = firestore().doc(paths.user(uid));
  if ((await user.get()).exists) await user.update({ signedOutAt: FieldValue.serverTimestamp() });
  return null;
}
