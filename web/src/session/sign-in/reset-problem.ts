import * as m from '@clientele/messages';
import { signInProblem } from './sign-in-problem.ts';

/** What went wrong while asking for a link; undefined when the answer must look like success, because the account does not exist. */
export function resetProblem(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'auth/user-not-found') return undefined;
  if (code === 'auth/invalid-email' || code === 'auth/network-request-failed' || code === 'auth/too-many-requests') {
    return signInProblem(error);
  }
  return m.forgot_failed();
}
