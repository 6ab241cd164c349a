import { PASSWORD_MIN_LENGTH } from '@clientele/domain/password';
import * as m from '@clientele/messages';

/** Why a password is not good enough, as a sentence; undefined when it is. */
export function passwordProblem(password: string): string | undefined {
  if (password === '') return m.problem_required();
  if ([...password].length < PASSWORD_MIN_LENGTH) return m.problem_too_short({ limit: PASSWORD_MIN_LENGTH });
  if (new Set(password.toLowerCase()).size < 4) return m.password_too_plain();
  return undefined;
}
