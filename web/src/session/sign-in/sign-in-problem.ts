import * as m from '@clientele/messages';

const SENTENCES = new Map<unknown, () => string>([
  // One sentence for all three: whether an account exists is nobody's business.
  ['auth/invalid-credential', m.sign_in_wrong],
  ['auth/wrong-password', m.sign_in_wrong],
  ['auth/user-not-found', m.sign_in_wrong],
  ['auth/invalid-email', m.problem_not_an_email],
  ['auth/missing-password', m.sign_in_password_missing],
  ['auth/user-disabled', m.sign_in_disabled],
  ['auth/too-many-requests', m.sign_in_too_many],
  ['auth/network-request-failed', m.sign_in_offline],
]);

/** What went wrong while signing in, as a sentence. */
export function signInProblem(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return (SENTENCES.get(code) ?? m.sign_in_failed)();
}
