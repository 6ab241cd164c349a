import type { Identifiers } from '@clientele/domain/client';
import type { IdentifierTwin } from '@clientele/domain/client-calls';
import { sameValue } from '@clientele/domain/change';
import { RefusedWrite } from '../../../../firebase/refused-write.ts';

/** Numbers that were refused, and who has them. */
export type RefusedNumbers = { twins: readonly IdentifierTwin[]; numbers: Identifiers };

/** Whether a form still holds the numbers that were refused: then the question why is open, else it is not. */
export function isStillRefused(refused: RefusedNumbers | null, { taxIds, registrationId }: Identifiers): boolean {
  return refused !== null && sameValue(refused.numbers, { taxIds, registrationId });
}

/**
 * The reason that goes along with numbers. Throws `invalid_input` on `overrideReason` when it is asked for and missing; a reason that
 * nobody asked for, because the numbers are others by now, stays behind.
 */
export function reasonFor(refused: RefusedNumbers | null, typed: Identifiers & { overrideReason: string }): string {
  if (!isStillRefused(refused, typed)) return '';
  if (typed.overrideReason === '') {
    throw new RefusedWrite('invalid_input', [{ path: 'overrideReason', code: 'required' }]);
  }
  return typed.overrideReason;
}
