import * as m from '@clientele/messages';
import { signInProblem } from './sign-in-problem.ts';

const SENTENCES = new Map<unknown, () => string>([
  ['auth/expired-action-code', m.set_password_expired],
  ['auth/invalid-action-code', m.set_password_used],
  ['auth/user-not-found', m.set_password_used],
  ['auth/weak-password', m.password_too_plain],
  ['auth/password-does-not-meet-requirements', m.password_too_plain],
]);

/** What went wrong with a set-password link, as a sentence. */
export function setPasswordProblem(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return SENTENCES.get(code)?.() ?? signInProblem(error);
}
